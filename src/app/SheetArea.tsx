import { useCallback, type RefObject } from 'react';
import { useStore } from 'zustand';
import { isByFinger } from '../canvas/is-by-finger';
import { CHOOSING } from '../canvas/sheet-tool';
import { SheetCanvas } from '../canvas/SheetCanvas';
import type { SheetCamera } from '../canvas/use-camera';
import { renameFigure } from '../commands/rename-figure';
import { ArrangeBar } from '../features/arrange-bar/ArrangeBar';
import { AroundBanner } from '../features/around/AroundBanner';
import type { PanelKind } from '../features/toolbar/panel-items';
import type { CommandHost } from '../session/command';
import { useTranslation } from '../ui/translation';
import styles from './app.module.css';
import { unask } from './asked-view';
import { putDown } from './hand-store';
import { HandsOverSheet } from './HandsOverSheet';
import { InvitationOnSheet } from './InvitationOnSheet';
import { LoupeOnSheet } from './LoupeOnSheet';
import { PointedArrow } from './PointedArrow';
import { SideBySideOnSheet } from './SideBySideOnSheet';
import { SittingsOverSheet } from './SittingsOverSheet';
import { ToldArrow } from './ToldArrow';
import { ToolHintOnSheet } from './ToolHintOnSheet';
import { useChangesCamera } from './use-changes-camera';
import { useChangesOnSheet } from './use-changes-on-sheet';
import type { EditorTools } from './use-editor-tools';
import { useMouseLeftOut } from './use-mouse-left-out';
import { useSheetLook } from './use-sheet-look';
import { useSignTitle } from './use-sign-title';

interface SheetAreaProps {
  readonly tools: EditorTools;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly host: CommandHost;
  readonly isReadOnly: boolean;
  /** The panel that lies over a part of the sheet; `null`: none, or it stands beside. */
  readonly panelOver: PanelKind | null;
  /** Somebody writes in the line. */
  readonly isWriting: boolean;
  /** Before a room. */
  readonly isProjecting: boolean;
  /** Shows what changed in words; `null`: that is there. */
  readonly onListChanges: (() => void) | null;
}

/** The sheet itself, with what lies over it: what the hand is doing, the words of the arrow in hand, « Ranger ». */
export function SheetArea(props: SheetAreaProps) {
  const { tools, camera, sheetElement, host, isReadOnly, panelOver, isWriting, isProjecting } = props;
  const { t } = useTranslation();
  const { editor, arranging, renaming, setRenaming, hand, hands, sheetView } = tools;
  const tool = useStore(hand, (state) => state.tool);
  const replayed = useStore(tools.replay.store, ({ now }) => now?.replay.document ?? null);
  const { around, ...look } = useSheetLook(editor, sheetView, camera);
  const { openCard } = host.surroundings;
  const onRenaming = useCallback(
    (id: string | null) => {
      // Under a finger there is no room for a field in the drawing, nor for the keyboard below it.
      if (id === null || !isByFinger()) setRenaming(id);
      else {
        editor.select([id]);
        openCard();
      }
    },
    [editor, openCard, setRenaming],
  );
  const titleOf = useSignTitle(host);
  const isArranging = arranging.state !== null;
  const onLeave = () => {
    sheetElement.current?.focus({ preventScroll: true });
  };
  const beside = useStore(sheetView, ({ sittings }) => (sittings?.how === 'beside' ? sittings : null));
  const changes = useChangesOnSheet(editor, sheetView);
  useChangesCamera(sheetView, camera);
  const ignoresMouse = useMouseLeftOut(tools.replay);
  if (beside !== null) {
    return (
      <section
        ref={sheetElement}
        tabIndex={-1}
        aria-label={t('sheet.region')}
        className={styles['sheetArea']}
      >
        <SideBySideOnSheet {...{ tools, look: beside, camera, isProjecting, onLeave }} />
        <SittingsOverSheet {...{ editor, sheetView, onLeave }} onListChanges={null} />
      </section>
    );
  }
  return (
    <>
      <SittingsOverSheet
        {...{ editor, sheetView, onLeave }}
        onListChanges={isProjecting ? null : props.onListChanges}
      />
      {around !== null && (
        <AroundBanner
          name={titleOf(around)}
          onLeave={() => {
            unask(sheetView);
            onLeave();
          }}
        />
      )}
      {arranging.state !== null && (
        <ArrangeBar
          state={arranging.state}
          onStop={arranging.stop}
          onKeep={arranging.keep}
          onRevert={arranging.revert}
          onLeave={() => {
            sheetElement.current?.focus({ preventScroll: true });
          }}
        />
      )}
      <section
        ref={sheetElement}
        tabIndex={-1}
        aria-label={t('sheet.region')}
        className={styles['sheetArea']}
      >
        <SheetCanvas
          editor={editor}
          t={t}
          tool={isReadOnly ? CHOOSING : tool}
          isStill={isReadOnly || isArranging}
          isForRoom={isProjecting}
          {...look}
          framed={replayed}
          hands={hands}
          gliding={isArranging}
          renaming={isReadOnly ? null : renaming}
          onRenaming={onRenaming}
          onRename={(id, name) => renameFigure(host, id, name)}
          camera={camera}
          {...changes}
          ignoresMouse={ignoresMouse}
          renderOver={
            isArranging
              ? null
              : (view) => (
                  <>
                    {look.instead === null && (
                      <HandsOverSheet
                        {...{ host, hand, hands, view, isReadOnly, panelOver, isWriting, isProjecting }}
                      />
                    )}
                    {isProjecting ? (
                      <ToldArrow {...{ editor, sheetView, view }} />
                    ) : (
                      <PointedArrow {...{ editor, sheetView, sheetElement, view }} />
                    )}
                    <LoupeOnSheet {...{ sheetView, sheetElement, view }} />
                    {!isReadOnly && (
                      <ToolHintOnSheet
                        {...{ tool, host, hands, view }}
                        onStop={() => {
                          putDown(hand);
                          onLeave();
                        }}
                      />
                    )}
                    {!isReadOnly && !isProjecting && tool.step.kind === 'ready' && (
                      <InvitationOnSheet editor={editor} />
                    )}
                  </>
                )
          }
        />
      </section>
    </>
  );
}
