import type { DiagramDocument } from './document';
import { isObject } from './is-object';

/**
 * What turns one document into another, as plain data that can be sent to another window: only the records
 * that are not the very same objects in both.
 */
export type DocumentChange = Readonly<Record<string, PartChange>>;

/** A part that is no table of records (the options) is sent whole. */
type PartChange = { readonly whole: unknown } | TableChange;

interface TableChange {
  readonly put: Readonly<Record<string, unknown>>;
  /** Ids of the table in their order, when putting and dropping would not give it; `null`: it does. */
  readonly order: readonly string[] | null;
  readonly gone: readonly string[];
}

type Table = Readonly<Record<string, unknown>>;
type Parts = Readonly<Record<string, unknown>>;

/** @param before what the other side holds; `null`: nothing yet. */
export function changeBetween(before: DiagramDocument | null, after: DiagramDocument): DocumentChange {
  const held = (before ?? {}) as unknown as Parts;
  const changed = Object.entries(after as unknown as Parts).filter(([part, now]) => held[part] !== now);
  return Object.fromEntries(
    changed.map(([part, now]) => [
      part,
      isTable(part, now) ? tableChange(tableOf(held[part]), now) : { whole: now },
    ]),
  );
}

/** What did not change is the same object as in `before`, so that views need not draw it again. */
export function changedDocument(before: DiagramDocument | null, change: DocumentChange): DiagramDocument {
  const held = (before ?? {}) as unknown as Parts;
  const parts = Object.entries(change).map(([part, now]) => [
    part,
    'whole' in now ? now.whole : changedTable(tableOf(held[part]), now),
  ]);
  return { ...held, ...Object.fromEntries(parts) } as DiagramDocument;
}

/** A table holds records under their ids; the options hold values under their names. */
function isTable(part: string, value: unknown): value is Table {
  return part !== 'options' && isObject(value);
}

/** An empty one where nothing is held yet. */
function tableOf(value: unknown): Table {
  return (value ?? {}) as Table;
}

function tableChange(before: Table, after: Table): TableChange {
  const put = Object.fromEntries(Object.entries(after).filter(([id, record]) => before[id] !== record));
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
  const ids = Object.keys(after);
  const kept = Object.keys(changedTable(before, { put, gone, order: null }));
  return { put, gone, order: kept.every((id, index) => id === ids[index]) ? null : ids };
}

function changedTable(before: Table, { put, gone, order }: TableChange): Table {
  const left = Object.entries({ ...before, ...put }).filter(([id]) => !gone.includes(id));
  const table = Object.fromEntries(left);
  return order === null ? table : Object.fromEntries(order.map((id) => [id, table[id]]));
}
