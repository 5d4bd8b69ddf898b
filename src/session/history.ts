import { asTravel, canMerge, mergeTransactions, type Transaction } from './transaction';

/** What can be undone and redone. Immutable, so that the store can hold it and tests can compare it. */
export interface History {
  readonly past: readonly Transaction[];
  /** The next to redo stands first. */
  readonly future: readonly Transaction[];
}

export const emptyHistory: History = { past: [], future: [] };

function record(history: History, transaction: Transaction): History {
  const previous = history.past.at(-1);
  const merges = previous !== undefined && history.future.length === 0 && canMerge(previous, transaction);
  const past = merges
    ? [...history.past.slice(0, -1), mergeTransactions(previous, transaction)]
    : [...history.past, transaction];
  return { past, future: [] };
}

/** @returns the line that undoes or redoes; `null` when there is nothing to. */
export function travelLine(history: History, kind: 'undo' | 'redo', at: number): Transaction | null {
  const transaction = nextToTravel(history, kind);
  return transaction === undefined ? null : asTravel(transaction, kind, at);
}

/** The history a session had when its log was written: what was done before the lid closed stays undoable. */
export function historyFromLog(lines: readonly Transaction[]): History {
  return lines.reduce(historyAfter, emptyHistory);
}

/** The history after one more line of the log, wherever it was drawn. */
export function historyAfter(history: History, line: Transaction): History {
  if (line.kind === 'do') return record(history, line);
  const moved = nextToTravel(history, line.kind);
  if (moved === undefined) return emptyHistory;
  return line.kind === 'undo'
    ? { past: history.past.slice(0, -1), future: [moved, ...history.future] }
    : { past: [...history.past, moved], future: history.future.slice(1) };
}

function nextToTravel({ past, future }: History, kind: 'undo' | 'redo'): Transaction | undefined {
  return kind === 'undo' ? past.at(-1) : future[0];
}

/** For each line of a log, which undo it belongs to: those that became one have the same number; `null`: it is an undo. */
export function undoGroups(lines: readonly Transaction[]): readonly (number | null)[] {
  const groupOf = new WeakMap<Transaction, number>();
  let history = emptyHistory;
  return lines.map((line, at) => {
    const before = history;
    history = historyAfter(before, line);
    const done = history.past.at(-1);
    if (line.kind !== 'do' || done === undefined) return null;
    const joined = history.past.length === before.past.length ? before.past.at(-1) : undefined;
    const group = (joined && groupOf.get(joined)) ?? at;
    groupOf.set(done, group);
    return group;
  });
}
