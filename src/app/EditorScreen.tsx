import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { useStore } from 'zustand';
import { EditorFrame } from '../features/editor-frame/EditorFrame';
import { useScreenKind } from '../features/editor-frame/screen-kind';
import type { QuickEntryHandle } from '../features/quick-entry-bar/QuickEntryBar';
import type { MessageText } from '../features/messages/MessageLine';
import { PanelRail } from '../features/toolbar/PanelRail';
import type { Locale } from '../i18n/translate';
import { useTranslation } from '../ui/translation';
import type { Desk, OpenSheet } from './desk';
import { EditorBanner } from './EditorBanner';
import { EditorDialogs, type EditorDialog } from './EditorDialogs';
import { EditorDock } from './EditorDock';
import { EditorTopBar } from './EditorTopBar';
import { FindOnSheet } from './FindOnSheet';
import { SheetArea } from './SheetArea';
import { SidePanelOnSheet } from './SidePanelOnSheet';
import { lineStart } from './line-start';
import { ProjectionOnSheet } from './ProjectionOnSheet';
import { ReplayOnSheet } from './ReplayOnSheet';
import { SheetLegend } from './SheetLegend';
import { ToolRailOnSheet } from './ToolRailOnSheet';
import { useEditorTools } from './use-editor-tools';
import { useFinding } from './use-finding';
import type { Announce } from './use-messages';
import { usePanel } from './use-panel';
import { useRoomForSheet } from './use-room-for-sheet';
import { useShortcuts } from './use-shortcuts';
import { useStage } from './use-stage';
import { useWhyNot } from './use-why-not';

export interface EditorScreenProps {
  readonly desk: Desk;
  readonly sheet: OpenSheet;
  /** Lines to draw when the sheet opens, from a `.txt` file. */
  readonly opening: string | null;
  readonly message: MessageText | null;
  readonly announce: Announce;
  readonly onLocale: (locale: Locale) => void;
  readonly onLeave: () => void;
  /** Puts everything down and drops the keys. */
  readonly onLock: () => void;
  /** The sheet is no longer on this computer. */
  readonly onGone: () => void;
  /** The other tab has put the pen down: opens the sheet anew. */
  readonly onReopen: () => void;
}

/** One sheet, and all that stands round it. */
export function EditorScreen(props: EditorScreenProps) {
  const { desk, sheet, opening, message, announce } = props;
  const { editor, session } = sheet;
  const { t } = useTranslation();
  const screen = useScreenKind();
  const panel = usePanel(editor);
  const finding = useFinding();
  const [isDockOpen, setDockOpen] = useState(false);
  const [dialog, setDialog] = useState<EditorDialog | null>(
    opening === null ? null : { kind: 'block', text: opening },
  );
  const camera = useRef<SheetCamera>(null);
  const line = useRef<QuickEntryHandle>(null);
  const sheetElement = useRef<HTMLElement>(null);
  const stage = useStage(camera, desk.wall);
  const isProjecting = useStore(stage.projection, ({ isOn }) => isOn);
  const refs = { camera, line, openCard: panel.write, find: finding.begin, stage };
  const { tools, host } = useEditorTools(desk, editor, announce, setDialog, refs);
  useRoomForSheet(tools, screen, panel, sheetElement);
  const whyNot = useWhyNot(tools.sheetView, session, screen);
  const isReadOnly = whyNot !== null;
  const beginLine = useCallback(
    (character: string) => line.current?.begin(character, lineStart(editor.store.getState())),
    [editor],
  );
  const here = { host, camera, sheetElement };
  // Fetches the panels, once: F2, and what is typed next is for the card.
  useEffect(() => {
    SidePanelOnSheet.fetchAhead();
  }, []);
  useShortcuts(host, isReadOnly, { onCharacter: beginLine, onEnter: tools.hands.enter });

  return (
    <>
      <EditorFrame
        screen={screen}
        isDockOpen={isDockOpen}
        isProjecting={isProjecting}
        topBar={
          <EditorTopBar
            {...{ desk, host, tools, sheetElement, session, isReadOnly, panel }}
            onLock={props.onLock}
            onDialog={setDialog}
            onLocale={props.onLocale}
            onLeave={props.onLeave}
          />
        }
        banner={
          <EditorBanner
            {...{ desk, sheet, screen }}
            onReopen={props.onReopen}
            onSealFile={() => {
              setDialog({ kind: 'safe', dialog: { kind: 'sealFile' } });
            }}
          />
        }
        tools={
          <ToolRailOnSheet
            {...{ tools, camera }}
            orientation={screen === 'portrait' ? 'horizontal' : 'vertical'}
            whyNot={whyNot && t(whyNot)}
          />
        }
        sheet={
          <>
            <SheetArea
              {...here}
              {...{ tools, isReadOnly, isProjecting }}
              panelOver={screen === 'desk' ? null : panel.kind}
              isWriting={isDockOpen}
              onListChanges={
                panel.kind === 'sittings'
                  ? null
                  : () => {
                      panel.open('sittings');
                    }
              }
            />
            {finding.from !== null && <FindOnSheet {...here} cameFrom={finding.from} onClose={finding.end} />}
          </>
        }
        legend={
          <>
            <ReplayOnSheet {...here} tools={tools} projection={stage.projection} />
            <SheetLegend
              {...{ editor, message }}
              projection={stage.projection}
              isFolded={screen === 'phone'}
            />
          </>
        }
        dock={
          isReadOnly ? null : (
            <EditorDock
              {...here}
              {...{ desk, line, isProjecting }}
              isShort={screen === 'portrait'}
              onDialog={setDialog}
              onOpenChange={setDockOpen}
            />
          )
        }
        rail={<PanelRail isReadOnly={isReadOnly} onOpen={panel.open} />}
        panel={
          panel.kind === null ? null : (
            <SidePanelOnSheet
              {...here}
              {...{ panel, isReadOnly }}
              kind={panel.kind}
              sheetView={tools.sheetView}
            />
          )
        }
      />
      <ProjectionOnSheet {...here} {...{ desk, tools, stage, session }} isWriting={isDockOpen} />
      <p data-instead-of-screen="">{t('editor.printedElsewhere')}</p>
      {dialog !== null && (
        <EditorDialogs
          {...{ dialog, desk, sheet, host, announce }}
          onDialog={setDialog}
          onReopen={props.onReopen}
          onGone={props.onGone}
          onDrawn={() => camera.current?.fit()}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </>
  );
}
