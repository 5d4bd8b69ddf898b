/** A line and the caret in it, in UTF-16 units. */
export interface TypedLine {
  readonly text: string;
  readonly caret: number;
}

/** What was typed in the line since it was last empty, so that Ctrl+Z takes back typing and completions alike. */
export interface TypingHistory {
  readonly past: readonly TypedLine[];
  readonly present: TypedLine;
  readonly future: readonly TypedLine[];
}

export const emptyTyping: TypingHistory = { past: [], present: { text: '', caret: 0 }, future: [] };

/** A letter typed on within a word joins the step before it: undo takes back words, not letters. */
export function typed(history: TypingHistory, next: TypedLine): TypingHistory {
  const { past, present } = history;
  if (next.text === present.text) return { ...history, present: next };
  const isSameWord = past.length > 0 && continuesWord(present, next);
  return { past: isSameWord ? past : [...past, present], present: next, future: [] };
}

export function undoTyping({ past, present, future }: TypingHistory): TypingHistory {
  const previous = past.at(-1);
  if (previous === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

export function redoTyping({ past, present, future }: TypingHistory): TypingHistory {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: rest };
}

function continuesWord(before: TypedLine, after: TypedLine): boolean {
  const added = after.text.slice(before.text.length);
  return after.text.startsWith(before.text) && /^[\p{L}\p{N}]$/u.test(added) && before.text !== '';
}
