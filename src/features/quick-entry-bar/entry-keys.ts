import type { KeyboardEvent } from 'react';
import type { EntryFieldProps } from './entry-field-props';

/** What each key does in the line. Keys that are not told here do what they do in every field. */
export function entryKeys(event: KeyboardEvent, props: EntryFieldProps): void {
  // Composing an accented or foreign character: the keys belong to the composition.
  if (event.nativeEvent.isComposing) return;
  const action = actionFor(event, props);
  if (action === null) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function actionFor(event: KeyboardEvent, props: EntryFieldProps): (() => void) | null {
  const { entry } = props;
  if (event.ctrlKey || event.metaKey) return historyAction(event, props);
  switch (event.key) {
    case 'Enter':
      return () => {
        if (entry.activeIndex === null) props.onDraw(event.shiftKey);
        else props.onTake(entry.activeIndex);
      };
    case 'Tab':
      if (event.shiftKey || entry.candidates.length === 0) return null;
      return () => {
        props.onTake(entry.activeIndex ?? 0);
      };
    case 'ArrowDown':
    case 'ArrowUp':
      if (entry.candidates.length === 0) return null;
      return () => {
        entry.moveActive(event.key === 'ArrowDown' ? 1 : -1);
      };
    case 'Escape':
      return props.onLeave;
    default:
      return null;
  }
}

/** Ctrl+Z undoes typing while the field holds text, the sheet when it is empty. */
function historyAction(
  event: KeyboardEvent,
  { entry, onUndo, onRedo }: EntryFieldProps,
): (() => void) | null {
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (key !== 'z' && key !== 'y') return null;
  if (entry.line.text === '') return isRedo ? onRedo : onUndo;
  return isRedo ? entry.redo : entry.undo;
}
