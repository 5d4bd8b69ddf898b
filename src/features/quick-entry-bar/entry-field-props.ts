import type { RefObject } from 'react';
import type { QuickEntry } from './use-quick-entry';

export interface EntryFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly listId: string;
  readonly entry: QuickEntry;
  readonly isOpen: boolean;
  readonly isShort: boolean;
  readonly onDraw: (keepsLine: boolean) => void;
  readonly onTake: (index: number) => void;
  readonly onPasteBlock: (text: string) => void;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}
