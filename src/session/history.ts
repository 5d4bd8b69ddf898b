import type { DiagramDocument } from '../model/document';
import { applyForward, asTravel, canMerge, mergeTransactions, type Transaction } from './transaction';

/** What can be undone and redone. Immutable, so that the store can hold it and tests can compare it. */
export interface History {
  readonly past: readonly Transaction[];
  /** The next to redo stands first. */
  readonly future: readonly Transaction[];
}

export const emptyHistory: History = { past: [], future: [] };

export function record(history: History, transaction: Transaction): History {
  const previous = history.past.at(-1);
  const merges = previous !== undefined && history.future.length === 0 && canMerge(previous, transaction);
  const past = merges
    ? [...history.past.slice(0, -1), mergeTransactions(previous, transaction)]
    : [...history.past, transaction];
  return { past, future: [] };
}

export interface Step {
  readonly history: History;
  readonly document: DiagramDocument;
  /** The line to append to the log. */
  readonly line: Transaction;
}

/** @returns `null` when there is nothing to undo. */
export function undo(history: History, document: DiagramDocument, at: number): Step | null {
  const transaction = history.past.at(-1);
  if (transaction === undefined) return null;
  const line = asTravel(transaction, 'undo', at);
  return {
    line,
    document: applyForward(document, line),
    history: { past: history.past.slice(0, -1), future: [transaction, ...history.future] },
  };
}

/** @returns `null` when there is nothing to redo. */
export function redo(history: History, document: DiagramDocument, at: number): Step | null {
  const [transaction, ...future] = history.future;
  if (transaction === undefined) return null;
  const line = asTravel(transaction, 'redo', at);
  return {
    line,
    document: applyForward(document, line),
    history: { past: [...history.past, transaction], future },
  };
}

/** The history a session had when its log was written: what was done before the lid closed stays undoable. */
export function historyFromLog(lines: readonly Transaction[]): History {
  return lines.reduce(historyAfter, emptyHistory);
}

/** The history after one more line of the log, wherever it was drawn. */
export function historyAfter(history: History, line: Transaction): History {
  if (line.kind === 'do') return record(history, line);
  const moved = line.kind === 'undo' ? history.past.at(-1) : history.future[0];
  if (moved === undefined) return emptyHistory;
  return line.kind === 'undo'
    ? { past: history.past.slice(0, -1), future: [moved, ...history.future] }
    : { past: [...history.past, moved], future: history.future.slice(1) };
}
