import { undo, redo } from '../commands/travel';
import { QuickEntryBar } from '../features/quick-entry-bar/QuickEntryBar';
import type { CommandHost } from '../session/command';
import type { Desk } from './desk';
import type { EditorDialog } from './EditorDialogs';
import type { EditorTools } from './use-editor-tools';
import { useLine } from './use-line';

interface EditorDockProps {
  readonly desk: Desk;
  readonly tools: EditorTools;
  readonly host: CommandHost;
  readonly isShort: boolean;
  readonly onDialog: (dialog: EditorDialog) => void;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The quick-entry line, at work on the sheet. */
export function EditorDock({ desk, tools, host, isShort, onDialog, onOpenChange }: EditorDockProps) {
  const { language, preview, draw } = useLine({ desk, tools, host });
  return (
    <QuickEntryBar
      ref={tools.line}
      {...language}
      isShort={isShort}
      onReading={preview}
      onDraw={draw}
      onPasteBlock={(text) => {
        onDialog({ kind: 'block', text });
      }}
      onOpenChange={onOpenChange}
      onLeave={() => {
        tools.sheetElement.current?.focus({ preventScroll: true });
      }}
      onUndo={() => {
        undo.run(host);
      }}
      onRedo={() => {
        redo.run(host);
      }}
    />
  );
}
