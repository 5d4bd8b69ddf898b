import type { Draft } from 'immer';
import type { MessageKey } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { CommandHost } from '../session/command';

/** One gesture, in words. */
export interface Gesture {
  readonly label: MessageKey & `command.${string}`;
  /** What was done, told of the sheet as it is then. */
  readonly said: (document: DiagramDocument) => string;
  /** For ears only, where the sheet itself shows it. */
  readonly quietly?: boolean;
}

/**
 * Commits a gesture once, takes in hand what the recipe gives back, and says what was done. A gesture that
 * changes nothing leaves no undo and says nothing.
 * @returns `null`: it was not refused.
 */
export function perform(
  { editor, announce }: CommandHost,
  { label, said, quietly = false }: Gesture,
  recipe: (draft: Draft<DiagramDocument>) => readonly string[],
): null {
  let inHand: readonly string[] = [];
  const changed = editor.commit({ label }, (draft) => {
    inHand = recipe(draft);
  });
  if (!changed) return null;
  editor.select(inHand);
  const sentence = said(editor.store.getState().committed);
  if (quietly) announce(sentence, 'quietly');
  else announce(sentence);
  return null;
}
