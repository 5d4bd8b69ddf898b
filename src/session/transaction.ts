import { applyPatches, enablePatches, produceWithPatches, type Draft, type Patch } from 'immer';
import type { DiagramDocument } from '../model/document';

enablePatches();

/** One line of the log: what changed, both ways, and when. */
export interface Transaction {
  /** Ms since the Unix epoch, read once, when the gesture ended. */
  readonly at: number;
  /** Message key of what was done, e.g. `command.removeSelection`. */
  readonly label: string;
  /** How it came about: an undo and a redo are lines of their own, so that the log is a true history. */
  readonly kind: 'do' | 'undo' | 'redo';
  /** Neighbours in time with the same key become one undo; `null`: stands alone. */
  readonly mergeKey: string | null;
  readonly patches: readonly Patch[];
  /** Applied in order, these take the document back. */
  readonly inversePatches: readonly Patch[];
}

export interface TransactionMeta {
  readonly label: string;
  readonly at: number;
  readonly mergeKey?: string;
}

export type Recipe = (draft: Draft<DiagramDocument>) => void;

/**
 * Runs `recipe` on a draft of `document`.
 * @returns the next document and its transaction, or `null` when nothing changed: a pinch that began on a
 *   symbol, a rename to the same name.
 * @throws whatever `recipe` throws; `document` is then as it was.
 */
export function transact(
  document: DiagramDocument,
  meta: TransactionMeta,
  recipe: Recipe,
): { readonly document: DiagramDocument; readonly transaction: Transaction } | null {
  const [next, patches, inversePatches] = produceWithPatches(document, recipe);
  if (patches.length === 0) return null;
  const { label, at, mergeKey = null } = meta;
  return {
    document: next,
    transaction: { at, label, kind: 'do', mergeKey, patches, inversePatches },
  };
}

export function applyForward(document: DiagramDocument, { patches }: Transaction): DiagramDocument {
  return applyPatches(document, [...patches]);
}

/**
 * Many lines in one go: the same as one after the other, a hundred times faster, because what lies between
 * is never frozen.
 */
export function applyLines(document: DiagramDocument, lines: readonly Transaction[]): DiagramDocument {
  return applyPatches(
    document,
    lines.flatMap(({ patches }) => patches),
  );
}

/** The line that takes `transaction` back (`undo`), or does it again (`redo`). */
export function asTravel(transaction: Transaction, kind: 'undo' | 'redo', at: number): Transaction {
  const { patches, inversePatches } = transaction;
  return kind === 'redo'
    ? { ...transaction, kind, at, mergeKey: null }
    : { ...transaction, kind, at, mergeKey: null, patches: inversePatches, inversePatches: patches };
}

/** Longest pause inside one merged transaction. */
const MERGE_WINDOW_MS = 1_000;

export function canMerge(previous: Transaction, next: Transaction): boolean {
  return (
    previous.mergeKey !== null &&
    previous.mergeKey === next.mergeKey &&
    next.at - previous.at <= MERGE_WINDOW_MS
  );
}

/**
 * `previous`, then `next`, as one transaction. Forward patches run old to new, inverse patches new to old;
 * only runs of pure `replace` are shortened, because an `add` or a `remove` further up a path makes a later
 * path mean something else.
 */
export function mergeTransactions(previous: Transaction, next: Transaction): Transaction {
  return {
    ...next,
    label: previous.label,
    patches: lastWritePerPath([...previous.patches, ...next.patches]),
    inversePatches: lastWritePerPath([...next.inversePatches, ...previous.inversePatches]),
  };
}

function lastWritePerPath(patches: readonly Patch[]): readonly Patch[] {
  if (patches.some(({ op }) => op !== 'replace')) return patches;
  const byPath = new Map<string, Patch>();
  for (const patch of patches) {
    const path = JSON.stringify(patch.path);
    byPath.delete(path);
    byPath.set(path, patch);
  }
  // A value written at `a.b` and another at `a` overlap: then order decides, and nothing may be dropped.
  const overlapping = [...byPath.values()].some(({ path }) =>
    path.some((_, depth) => depth > 0 && byPath.has(JSON.stringify(path.slice(0, depth)))),
  );
  return overlapping ? patches : [...byPath.values()];
}
