import { Dexie, RangeSet } from 'dexie';
import { sameValue } from '../model/same-value';
import { assertMayWrite, assertWriter, VERSION } from './assert-may-write';
import type { Payload } from './payload';
import type { SheetId } from './sheet-id';
import { answerTo, inStrictTransaction } from './strict-transaction';
import {
  SCHEMA,
  type Database,
  type JournalRow,
  type MetaRow,
  type SheetRow,
  type WrittenRow,
} from './tables';
import { WriteRefused } from './write-refused';

/** One commit on its way to the journal, sealed. */
export interface JournalEntry {
  readonly seq: number;
  readonly payload: Payload;
}

/**
 * Takes a sheet over for `writer`, who last saw it at `seq`.
 * @returns when it was last modified.
 * @throws WriteRefused when it was erased, or went on without us.
 */
export async function claimSheet(
  database: Database,
  claim: Pick<SheetRow, 'doc' | 'seq' | 'writer'>,
): Promise<number> {
  return database.transaction('rw', [database.meta, database.sheets], async () => {
    await assertMayWrite(database);
    const row = assertStored(await database.sheets.get(claim.doc));
    if (row.seq !== claim.seq) throw new WriteRefused('otherTab');
    await database.sheets.put({ ...row, writer: claim.writer });
    return row.modifiedAt;
  });
}

/**
 * Makes entries durable, all or none. The same entries may come again: a write that seemed to fail may have
 * succeeded.
 * @param left the sheet's row as the caller's last write left it. Nearly always it still is, and what follows from it
 *   is put at once, without waiting to read it first; where it is not, what was put is put right in the same
 *   transaction. `null`: not known.
 * @returns the row as it is left now.
 * @throws WriteRefused when the sheet was erased or another writer took it over.
 */
export async function writeEntries(
  database: Database,
  written: WrittenRow,
  entries: readonly JournalEntry[],
  left: SheetRow | null = null,
): Promise<SheetRow> {
  const { doc } = written;
  const { meta, sheets, journal } = database;
  const foreseen = left?.doc === doc ? rowAfter(left, written, entries) : null;
  const stores = [meta.name, sheets.name, journal.name];
  const row = await inStrictTransaction(database, stores, async (transaction) => {
    const storeOf = ({ name }: { readonly name: string }) => transaction.objectStore(name);
    const putRow = (one: SheetRow): Promise<unknown> => answerTo(storeOf(sheets).put(one));
    // Asked together, as each answer takes a while. Any refusal undoes all.
    const versionAsked = answerTo(storeOf(meta).get(VERSION) as IDBRequest<MetaRow | undefined>);
    const rowAsked = answerTo(storeOf(sheets).get(doc) as IDBRequest<SheetRow | undefined>);
    const puts: Promise<unknown>[] = entries.map(({ seq, payload }) =>
      answerTo(storeOf(journal).put({ doc, seq, v: SCHEMA, payload } satisfies JournalRow)),
    );
    if (foreseen !== null) puts.push(putRow(foreseen));
    assertWriter((await versionAsked) ?? undefined);
    const next = rowAfter(assertHeldBy((await rowAsked) ?? undefined, written.writer), written, entries);
    if (!sameValue(next, foreseen)) puts.push(putRow(next));
    await Promise.all(puts);
    return next;
  });
  tellOfRow(database, doc);
  return row;
}

function rowAfter(row: SheetRow, { modifiedAt }: WrittenRow, entries: readonly JournalEntry[]): SheetRow {
  const seq = entries.reduce((last, entry) => Math.max(last, entry.seq), row.seq);
  return { ...row, seq, modifiedAt };
}

/**
 * The row of a sheet, in a transaction of somebody who writes on it.
 * @throws WriteRefused when it was erased, or when another writer has taken it over.
 */
export async function sheetHeldBy(database: Database, doc: SheetId, writer: string): Promise<SheetRow> {
  return assertHeldBy(await database.sheets.get(doc), writer);
}

function assertHeldBy(row: SheetRow | undefined, writer: string): SheetRow {
  const stored = assertStored(row);
  if (stored.writer !== writer) throw new WriteRefused('otherTab');
  return stored;
}

function assertStored(row: SheetRow | undefined): SheetRow {
  if (row === undefined) throw new WriteRefused('erased');
  return row;
}

/** Whoever reads the row, in whatever tab, hears of what was written past Dexie. */
function tellOfRow({ name, sheets }: Database, doc: SheetId): void {
  Dexie.on.storagemutated.fire({ [`idb://${name}/${sheets.name}/`]: new RangeSet(doc) });
}
