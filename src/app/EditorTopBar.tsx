import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { arrange, find, saveFile } from '../commands/around-sheet';
import { editSheetTitle } from '../commands/edit-sheet-title';
import { replay } from '../commands/replay';
import { redo, undo } from '../commands/travel';
import { TopBar } from '../features/toolbar/TopBar';
import type { ExportChoice } from '../features/toolbar/ExportMenu';
import type { Locale } from '../i18n/translate';
import { currentSitting } from '../model/current-sitting';
import type { Command, CommandHost } from '../session/command';
import type { SheetSession } from '../storage/sheet-session';
import { useTranslation } from '../ui/translation';
import type { Desk } from './desk';
import type { EditorDialog } from './EditorDialogs';
import { roomEntries } from './room-entries';
import { useReadingEntries } from './use-reading-entries';
import { useSafeMenu } from './use-safe-menu';
import { useSaveState } from './use-save-state';
import { copySheetView } from './run-export';
import type { EditorTools } from './use-editor-tools';
import type { SidePanel } from './use-panel';

interface EditorTopBarProps {
  readonly desk: Desk;
  readonly onLock: () => void;
  readonly tools: EditorTools;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly host: CommandHost;
  readonly session: SheetSession;
  readonly isReadOnly: boolean;
  readonly panel: SidePanel;
  readonly onDialog: (dialog: EditorDialog) => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onLeave: () => void;
}

/** The top bar of an open sheet: its buttons run the same commands as the keys. */
export function EditorTopBar(props: EditorTopBarProps) {
  const { tools, host, isReadOnly, panel, onDialog } = props;
  const saveState = useSaveState(props.session);
  const translation = useTranslation();
  const safe = useSafeMenu(props);
  const reading = useReadingEntries(host, tools.sheetView, () => {
    panel.open('overlaps');
  });
  const entries = [...reading, ...roomEntries(translation, host, props.desk.wall), ...safe];
  const committed = useStore(tools.editor.store, (state) => state.committed);
  const isReplaying = useStore(tools.replay.store, ({ now }) => now !== null);
  const history = useStore(tools.editor.store, (state) => state.history);
  const run = (command: Command) => () => {
    if (command.isEnabled?.(host) !== false) command.run(host);
  };
  const viewSource = () => ({
    document: committed,
    days: null,
    t: host.t,
    locale: translation.locale,
    now: host.now(),
  });
  const copyView = async () => {
    const { current } = props.sheetElement;
    if (current !== null) host.announce(await copySheetView(current, viewSource()));
  };
  const onExport = (choice: ExportChoice) => {
    if (choice === 'view') void copyView();
    else onDialog({ kind: 'export', format: choice });
  };
  return (
    <TopBar
      name={currentSitting(committed).title}
      saveState={saveState}
      canUndo={history.past.length > 0}
      canRedo={history.future.length > 0}
      canArrange={arrange.isEnabled?.(host) === true}
      isArranging={tools.arranging.state !== null}
      isReadOnly={isReadOnly}
      isThreadOpen={panel.kind === 'thread'}
      onRename={(typed) => {
        const problem = editSheetTitle(host, typed);
        if (problem !== null) host.announce(problem);
        return problem === null;
      }}
      onExportNow={run(saveFile)}
      onUndo={run(undo)}
      onRedo={run(redo)}
      isReplaying={isReplaying}
      canReplay={replay.isEnabled?.(host) === true}
      onReplay={run(replay)}
      onArrange={run(arrange)}
      onProject={host.surroundings.project}
      onExport={onExport}
      onToggleThread={() => {
        panel.toggle('thread');
      }}
      onFind={run(find)}
      entries={entries}
      onSittings={() => {
        panel.open('sittings');
      }}
      onSettings={() => {
        onDialog({ kind: 'settings' });
      }}
      onHelp={() => {
        onDialog({ kind: 'help' });
      }}
      onLocale={props.onLocale}
      onLeave={props.onLeave}
    />
  );
}
