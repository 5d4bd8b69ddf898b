import { useCallback, useRef, useState } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { useStore } from 'zustand';
import { TOOL_KEYS } from '../commands/take-tool';
import { EditorFrame } from '../features/editor-frame/EditorFrame';
import { useScreenKind } from '../features/editor-frame/screen-kind';
import type { QuickEntryHandle } from '../features/quick-entry-bar/QuickEntryBar';
import type { MessageText } from '../features/messages/MessageLine';
import { PanelRail } from '../features/toolbar/PanelRail';
import { ToolRail } from '../features/toolbar/ToolRail';
import type { Locale } from '../i18n/translate';
import { useTranslation } from '../ui/translation';
import type { Desk, OpenSheet } from './desk';
import { EditorBanner } from './EditorBanner';
import { EditorDialogs, type EditorDialog } from './EditorDialogs';
import { EditorDock } from './EditorDock';
import { EditorTopBar } from './EditorTopBar';
import { FileReminderBanner } from './FileReminderBanner';
import { FindOnSheet } from './FindOnSheet';
import { SheetArea } from './SheetArea';
import { SidePanelOnSheet } from './SidePanelOnSheet';
import { takeFromRail } from './hand-store';
import { lineStart } from './line-start';
import { ProjectionOnSheet } from './ProjectionOnSheet';
import { ReplayOnSheet } from './ReplayOnSheet';
import { toggleLoupe } from './sheet-view';
import { SheetLegend } from './SheetLegend';
import { useEditorTools } from './use-editor-tools';
import { useFinding } from './use-finding';
import type { Announce } from './use-messages';
import { usePanel } from './use-panel';
import { useRoomForReplay } from './use-room-for-replay';
import { useSaveState } from './use-save-state';
import { useShortcuts } from './use-shortcuts';
import { useStage } from './use-stage';
import { WallOnDesk } from './WallOnDesk';

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
  const { editor } = sheet;
  const { t } = useTranslation();
  const screen = useScreenKind();
  const saveState = useSaveState(sheet.session);
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
  const { tools, host } = useEditorTools(desk, editor, announce, setDialog, {
    camera,
    line,
    openCard: panel.write,
    find: finding.begin,
    stage,
  });
  useRoomForReplay(tools.replay, screen, panel.close);
  const hasLoupe = useStore(tools.sheetView, ({ loupe }) => loupe !== 'off');
  const isElsewhere = useStore(
    tools.sheetView,
    ({ instead, sittings }) => instead !== null || sittings?.how === 'beside',
  );
  const isReadOnly = saveState.kind === 'reading' || screen === 'phone' || isElsewhere;
  const beginLine = useCallback(
    (character: string) => line.current?.begin(character, lineStart(editor.store.getState())),
    [editor],
  );
  const tool = useStore(tools.hand, (state) => state.tool.tool);
  useShortcuts(host, isReadOnly, { onCharacter: beginLine, onEnter: tools.hands.enter });

  return (
    <>
      <EditorFrame
        screen={screen}
        isDockOpen={isDockOpen}
        isProjecting={isProjecting}
        topBar={
          <EditorTopBar
            desk={desk}
            onLock={props.onLock}
            tools={tools}
            sheetElement={sheetElement}
            host={host}
            saveState={saveState}
            isReadOnly={isReadOnly}
            isThreadOpen={panel.kind === 'thread'}
            onToggleThread={() => {
              panel.toggle('thread');
            }}
            onOverlaps={() => {
              panel.open('overlaps');
            }}
            onSittings={() => {
              panel.open('sittings');
            }}
            onDialog={setDialog}
            onLocale={props.onLocale}
            onLeave={props.onLeave}
          />
        }
        banner={
          <>
            <WallOnDesk wall={desk.wall} />
            <EditorBanner
              screen={screen}
              saveState={saveState}
              onReopen={props.onReopen}
              onTakeOver={sheet.session.takeOver}
              reminder={
                <FileReminderBanner
                  id={sheet.id}
                  reminder={desk.backup.reminder}
                  onCopy={() => {
                    setDialog({ kind: 'safe', dialog: { kind: 'sealFile' } });
                  }}
                />
              }
            />
          </>
        }
        tools={
          <ToolRail
            tool={tool}
            keys={TOOL_KEYS}
            orientation={screen === 'portrait' ? 'horizontal' : 'vertical'}
            whyNot={isReadOnly ? t(isElsewhere ? 'tool.notToday' : 'tool.onlyRead') : null}
            onTool={(chosen) => {
              takeFromRail(tools.hand, editor, chosen);
            }}
            onFit={() => camera.current?.fit()}
            hasLoupe={hasLoupe}
            onLoupe={() => {
              toggleLoupe(tools.sheetView);
            }}
          />
        }
        sheet={
          <>
            <SheetArea
              tools={tools}
              camera={camera}
              sheetElement={sheetElement}
              host={host}
              isReadOnly={isReadOnly}
              panelOver={screen === 'desk' ? null : panel.kind}
              isWriting={isDockOpen}
              isProjecting={isProjecting}
            />
            {finding.from !== null && (
              <FindOnSheet
                host={host}
                camera={camera}
                sheetElement={sheetElement}
                cameFrom={finding.from}
                onClose={finding.end}
              />
            )}
          </>
        }
        legend={
          <>
            <ReplayOnSheet {...{ host, tools, sheetElement }} projection={stage.projection} />
            <SheetLegend
              editor={editor}
              projection={stage.projection}
              isFolded={screen === 'phone'}
              message={message}
            />
          </>
        }
        dock={
          isReadOnly ? null : (
            <EditorDock
              desk={desk}
              line={line}
              camera={camera}
              sheetElement={sheetElement}
              host={host}
              isShort={screen === 'portrait'}
              isProjecting={isProjecting}
              onDialog={setDialog}
              onOpenChange={setDockOpen}
            />
          )
        }
        rail={<PanelRail isReadOnly={isReadOnly} onOpen={panel.open} />}
        panel={
          panel.kind === null ? null : (
            <SidePanelOnSheet
              panel={panel}
              kind={panel.kind}
              host={host}
              camera={camera}
              sheetElement={sheetElement}
              sheetView={tools.sheetView}
              isReadOnly={isReadOnly}
            />
          )
        }
      />
      <ProjectionOnSheet
        {...{ desk, host, tools, stage, camera, sheetElement, saveState }}
        isWriting={isDockOpen}
      />
      {dialog !== null && (
        <EditorDialogs
          dialog={dialog}
          desk={desk}
          sheet={sheet}
          host={host}
          onDialog={setDialog}
          onReopen={props.onReopen}
          onGone={props.onGone}
          announce={announce}
          onDrawn={() => camera.current?.fit()}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </>
  );
}
