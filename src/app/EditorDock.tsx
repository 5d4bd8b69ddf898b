import type { RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { undo, redo } from '../commands/travel';
import { QuickEntryBar, type QuickEntryHandle } from '../features/quick-entry-bar/QuickEntryBar';
import type { CommandHost } from '../session/command';
import type { Desk } from './desk';
import type { EditorDialog } from './EditorDialogs';
import { useLine } from './use-line';

interface EditorDockProps {
  readonly desk: Desk;
  readonly line: RefObject<QuickEntryHandle | null>;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly host: CommandHost;
  readonly isShort: boolean;
  /** Before a room. */
  readonly isProjecting: boolean;
  readonly onDialog: (dialog: EditorDialog) => void;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The quick-entry line, at work on the sheet. */
export function EditorDock(props: EditorDockProps) {
  const { desk, line, camera, sheetElement, host, isShort, isProjecting, onDialog, onOpenChange } = props;
  const { language, preview, draw } = useLine({ desk, camera, host });
  return (
    <QuickEntryBar
      ref={line}
      {...language}
      isShort={isShort}
      isOneRow={isProjecting}
      onReading={preview}
      onDraw={draw}
      onPasteBlock={(text) => {
        onDialog({ kind: 'block', text });
      }}
      onOpenChange={onOpenChange}
      onLeave={() => {
        sheetElement.current?.focus({ preventScroll: true });
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
