import { useCallback, useEffect, useRef, useState } from 'react';

/** Quiet after the last key before what was typed is kept. */
const QUIET_MS = 1_000;

/** A text as it stands in the field: being typed, just taken, or taken and back from the document. */
interface Draft {
  readonly text: string;
  readonly state: 'typing' | 'taken' | 'settled';
}

export interface Typed {
  readonly text: string;
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /** Enter, or the focus goes: keeps what was typed, now. */
  readonly finish: () => void;
  /** Escape: back to what is kept. */
  readonly drop: () => void;
}

/**
 * A text that is typed here and kept elsewhere: once when the field is left, on Enter, or after a second of
 * quiet. What cannot be taken stays in the field with its sentence, and the document keeps what it had.
 * @param value as it is kept.
 * @param onCommit gives back why the text was not taken, or `null`.
 * @param isWhole kept only on leaving and on Enter, not after a quiet second.
 */
export function useTyped(value: string, onCommit: (text: string) => string | null, isWhole: boolean): Typed {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    // The first change after a text was taken is that text; any other comes from elsewhere, an undo say.
    if (draft?.state === 'taken') setDraft({ ...draft, state: 'settled' });
    else if (draft?.state === 'settled') setDraft(null);
  }
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const commit = useRef(onCommit);
  // Follows what the field is of now.
  useEffect(() => {
    commit.current = onCommit;
  }, [onCommit]);

  const take = useCallback((): string | null => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const text = pending.current;
    pending.current = null;
    return text === null ? null : commit.current(text);
  }, []);
  // A field that goes away with the panel keeps what was typed.
  useEffect(() => () => void take(), [take]);

  const keep = useCallback(() => {
    if (pending.current === null) return true;
    const found = take();
    setProblem(found);
    setDraft((typed) => typed && { ...typed, state: found === null ? 'taken' : 'typing' });
    return found === null;
  }, [take]);

  return {
    text: draft?.text ?? value,
    problem,
    type: (text) => {
      pending.current = text;
      setDraft({ text, state: 'typing' });
      setProblem(null);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = isWhole ? null : setTimeout(keep, QUIET_MS);
    },
    finish: () => {
      if (keep() && problem === null) setDraft(null);
    },
    drop: () => {
      if (timer.current !== null) clearTimeout(timer.current);
      pending.current = null;
      setDraft(null);
      setProblem(null);
    },
  };
}
