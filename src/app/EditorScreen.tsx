import { useCallback, useRef, useState } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { useStore } from 'zustand';
import { TOOL_KEYS } from '../commands/take-tool';
import { EditorFrame } from '../features/editor-frame/EditorFrame';
import { useScreenKind } from '../features/editor-frame/screen-kind';
import type { QuickEntryHandle } from '../features/quick-entry-bar/QuickEntryBar';
import { LegendBar } from '../features/legend/LegendBar';
import { MessageLine, type MessageText } from '../features/messages/MessageLine';
import { ThreadPanel } from '../features/thread/ThreadPanel';
import { ThreadRail } from '../features/toolbar/ThreadRail';
import { ToolRail } from '../features/toolbar/ToolRail';
import type { Locale } from '../i18n/translate';
import { useTranslation } from '../ui/translation';
import type { Desk, OpenSheet } from './desk';
import { EditorBanner } from './EditorBanner';
import { EditorDialogs, type EditorDialog } from './EditorDialogs';
import { EditorDock } from './EditorDock';
import { EditorTopBar } from './EditorTopBar';
import { SheetArea } from './SheetArea';
import styles from './app.module.css';
import { lineStart } from './line-start';
import { useEditorTools } from './use-editor-tools';
import type { Announce } from './use-messages';
import { useSaveState } from './use-save-state';
import { useShortcuts } from './use-shortcuts';
import { useThread } from './use-thread';

export interface EditorScreenProps {
  readonly desk: Desk;
  readonly sheet: OpenSheet;
  /** Lines to draw when the sheet opens, from a `.txt` file. */
  readonly opening: string | null;
  readonly message: MessageText | null;
  readonly announce: Announce;
  readonly onLocale: (locale: Locale) => void;
  readonly onLeave: () => void;
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
  const document = useStore(editor.store, ({ committed }) => committed);
  const selection = useStore(editor.store, (state) => state.selection);
  const [isThreadOpen, setThreadOpen] = useState(false);
  const [isDockOpen, setDockOpen] = useState(false);
  const [dialog, setDialog] = useState<EditorDialog | null>(
    opening === null ? null : { kind: 'block', text: opening },
  );
  const camera = useRef<SheetCamera>(null);
  const line = useRef<QuickEntryHandle>(null);
  const sheetElement = useRef<HTMLElement>(null);
  const { tools, host } = useEditorTools(desk, editor, announce, setDialog, { camera, line });
  const thread = useThread(document, t, isThreadOpen);
  const isReadOnly = saveState.kind === 'reading' || screen === 'phone';
  const beginLine = useCallback(
    (character: string) => line.current?.begin(character, lineStart(editor.store.getState())),
    [editor],
  );
  const withGenogram = useStore(editor.store, ({ committed }) => committed.options.genogramSymbols);
  const tool = useStore(tools.hand, (state) => state.tool.tool);
  useShortcuts(host, isReadOnly, { onCharacter: beginLine, onEnter: tools.hands.enter });
  const showArrow = (id: string) => {
    editor.select([id]);
    camera.current?.reveal([id]);
  };
  const toggleThread = () => {
    setThreadOpen((open) => !open);
  };

  return (
    <>
      <EditorFrame
        screen={screen}
        isDockOpen={isDockOpen}
        topBar={
          <EditorTopBar
            tools={tools}
            sheetElement={sheetElement}
            host={host}
            saveState={saveState}
            isReadOnly={isReadOnly}
            isThreadOpen={isThreadOpen}
            onToggleThread={toggleThread}
            onDialog={setDialog}
            onLocale={props.onLocale}
            onLeave={props.onLeave}
          />
        }
        banner={<EditorBanner screen={screen} saveState={saveState} onReopen={props.onReopen} />}
        tools={
          <ToolRail
            tool={tool}
            keys={TOOL_KEYS}
            orientation={screen === 'portrait' ? 'horizontal' : 'vertical'}
            onTool={host.surroundings.takeTool}
            onFit={() => camera.current?.fit()}
          />
        }
        sheet={
          <SheetArea
            tools={tools}
            camera={camera}
            sheetElement={sheetElement}
            host={host}
            isReadOnly={isReadOnly}
            isWriting={isDockOpen}
          />
        }
        legend={
          <div className={styles['legendPlace']}>
            <LegendBar isFolded={screen === 'phone'} withGenogram={withGenogram} />
            <MessageLine message={message} />
          </div>
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
              onDialog={setDialog}
              onOpenChange={setDockOpen}
            />
          )
        }
        rail={<ThreadRail onOpen={toggleThread} />}
        panel={
          isThreadOpen ? (
            <ThreadPanel items={thread} selection={selection} onSelect={showArrow} onClose={toggleThread} />
          ) : null
        }
      />
      {dialog !== null && (
        <EditorDialogs
          dialog={dialog}
          desk={desk}
          sheet={sheet}
          host={host}
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
