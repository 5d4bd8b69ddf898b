import { useMemo, useState } from 'react';
import type { NewFigureKind } from '../../quick-entry/chip';
import type { Completion } from '../../quick-entry/completion';
import type { LineReading } from '../../quick-entry/reading';
import { candidatesFor, type Candidate } from './candidate';
import { emptyTyping, redoTyping, typed, undoTyping, type TypedLine } from './typing-history';

/** The language, closed over the sheet as it is now; new functions when the sheet has changed. */
export interface LineLanguage {
  readonly read: (text: string, kinds: ReadonlyMap<string, NewFigureKind>) => LineReading;
  readonly complete: (text: string, caret: number) => readonly Completion[];
}

export interface QuickEntry {
  readonly line: TypedLine;
  readonly reading: LineReading;
  readonly candidates: readonly Candidate[];
  /** The one chosen with ↑ ↓; `null`: Enter draws. */
  readonly activeIndex: number | null;
  /** Enter was pressed on a line that is not understood: say why at once. */
  readonly isAsked: boolean;
  readonly type: (line: TypedLine) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The line was drawn: the next begins. */
  readonly clear: () => void;
  readonly moveActive: (step: 1 | -1) => void;
  readonly ask: () => void;
  readonly chooseKind: (key: string, kind: NewFigureKind) => void;
}

const NO_KINDS: ReadonlyMap<string, NewFigureKind> = new Map();

/** The state of the line: what is typed, what it means now, and what is chosen in its list. */
export function useQuickEntry({ read, complete }: LineLanguage): QuickEntry {
  const [typing, setTyping] = useState(emptyTyping);
  const [kinds, setKinds] = useState(NO_KINDS);
  const [activeIndex, setActiveIndex] = useState<number | null>(null);
  const [isAsked, setAsked] = useState(false);
  const line = typing.present;
  const { text, caret } = line;
  const reading = useMemo(() => read(text, kinds), [read, text, kinds]);
  const candidates = useMemo(
    () => (text === '' ? [] : candidatesFor({ text, caret }, reading, complete(text, caret))),
    [complete, reading, text, caret],
  );
  const settle = () => {
    setActiveIndex(null);
    setAsked(false);
  };
  return {
    line,
    reading,
    candidates,
    activeIndex: activeIndex !== null && activeIndex < candidates.length ? activeIndex : null,
    isAsked,
    type: (next) => {
      setTyping((history) => typed(history, next));
      if (next.text !== text) settle();
    },
    undo: () => {
      setTyping(undoTyping);
      settle();
    },
    redo: () => {
      setTyping(redoTyping);
      settle();
    },
    clear: () => {
      setTyping(emptyTyping);
      setKinds(NO_KINDS);
      settle();
    },
    moveActive: (step) => {
      setActiveIndex((index) => nextActive(index, step, candidates.length));
    },
    ask: () => {
      setAsked(true);
    },
    chooseKind: (key, kind) => {
      setKinds((before) => new Map(before).set(key, kind));
    },
  };
}

/** Past either end, no candidate is active: Enter draws again. */
function nextActive(index: number | null, step: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (index === null) return step === 1 ? 0 : count - 1;
  const next = index + step;
  return next < 0 || next >= count ? null : next;
}
