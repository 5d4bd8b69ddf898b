import { assertMayWrite } from './assert-may-write';
import type { Payload } from './payload';
import type { SheetId } from './sheet-id';
import { SCHEMA, type Database, type JournalRow, type SheetRow, type WrittenRow } from './tables';
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
    const row = await sheetRow(database, claim.doc);
    if (row.seq !== claim.seq) throw new WriteRefused('otherTab');
    await database.sheets.put({ ...row, writer: claim.writer });
    return row.modifiedAt;
  });
}

/**
 * Makes entries durable, all or none. The same entries may come again: a write that seemed to fail may have
 * succeeded.
 * @throws WriteRefused when the sheet was erased or another writer took it over.
 */
export async function writeEntries(
  database: Database,
  { doc, writer, modifiedAt }: WrittenRow,
  entries: readonly JournalEntry[],
): Promise<void> {
  const rows = entries.map(({ seq, payload }): JournalRow => ({ doc, seq, v: SCHEMA, payload }));
  await database.transaction('rw', [database.meta, database.sheets, database.journal], async () => {
    // Asked together: each answer comes only when the page has a moment. Any refusal undoes all.
    const [row] = await Promise.all([
      sheetHeldBy(database, doc, writer),
      assertMayWrite(database),
      database.journal.bulkPut(rows),
    ]);
    const seq = rows.reduce((last, entry) => Math.max(last, entry.seq), row.seq);
    // It ends by itself: told to commit, Chromium may never answer where the disk is full.
    await database.sheets.put({ ...row, seq, modifiedAt });
  });
}

/**
 * The row of a sheet, in a transaction of somebody who writes on it.
 * @throws WriteRefused when it was erased, or when another writer has taken it over.
 */
export async function sheetHeldBy(database: Database, doc: SheetId, writer: string): Promise<SheetRow> {
  const row = await sheetRow(database, doc);
  if (row.writer !== writer) throw new WriteRefused('otherTab');
  return row;
}

async function sheetRow(database: Database, doc: SheetId): Promise<SheetRow> {
  const row = await database.sheets.get(doc);
  if (row === undefined) throw new WriteRefused('erased');
  return row;
}
