import { assertMayWrite } from './assert-may-write';
import { assertCurrentKey } from './current-key';
import { samePayload } from './payload';
import { openHistory, openSnapshot, sealSnapshot, type SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { rowsBetween, type Database, type SheetRow, type SnapshotRow } from './tables';
import type { WorkingSheet } from './working-sheet';
import { sheetHeldBy } from './write-records';
import { WriteRefused } from './write-refused';

/**
 * Writes a new sheet: its key, its row and its first snapshot, in one transaction, read back and compared.
 * Does nothing when it is there already: a write that seemed to fail may have succeeded.
 * @throws WriteRefused when the sheet was erased while this waited.
 */
export async function writeNewSheet(
  database: Database,
  row: SheetRow,
  key: SheetKey,
  { isWanted, ...state }: SheetAt & Pick<WorkingSheet, 'isWanted'>,
): Promise<void> {
  const { meta, sheets, snapshots, keys } = database;
  const snapshot = await sealSnapshot(key.cipher, row.doc, state);
  const isThere = await database.transaction('rw', [meta, sheets, snapshots, keys], async () => {
    await assertMayWrite(database);
    if ((await sheets.get(row.doc)) !== undefined) return true;
    if (!isWanted()) throw new WriteRefused('erased');
    await keys.put({ doc: row.doc, wrapped: key.wrapped });
    await snapshots.put(snapshot);
    await sheets.put(row);
    return false;
  });
  if (!isThere) await assertReadsBack(database, key, snapshot);
}

/**
 * Writes a snapshot, reads it back, opens it and compares; only then lets go of what it makes superfluous.
 * Two snapshots and the journal between them stay, so that one damaged row loses nothing.
 * @throws Error when it does not read back the same; then everything from before is still there.
 * @throws WriteRefused when the sheet was erased, taken over, or given another key meanwhile.
 */
export async function takeSnapshot(
  database: Database,
  { doc, writer, key }: Pick<SheetRow, 'doc' | 'writer'> & { readonly key: SheetKey },
  state: SheetAt,
): Promise<void> {
  const { meta, sheets, snapshots, keys } = database;
  const snapshot = await sealSnapshot(key.cipher, doc, state);
  await database.transaction('rw', [meta, sheets, snapshots, keys], async () => {
    await assertMayWrite(database);
    await sheetHeldBy(database, doc, writer);
    await assertCurrentKey(database, doc, key);
    await snapshots.put(snapshot);
  });
  await assertReadsBack(database, key, snapshot);
  await prune(database, doc);
}

/** A row that reads back different is taken away again: it must never count as one of the two. */
async function assertReadsBack(database: Database, key: SheetKey, written: SnapshotRow): Promise<void> {
  const { meta, snapshots, keys } = database;
  const { doc, seq } = written;
  const { cipher } = key;
  const read = await snapshots.get([doc, seq]);
  if (read === undefined) throw new Error('a snapshot was not kept');
  const same = samePayload(read.payload, written.payload) && samePayload(read.history, written.history);
  const opens = (await openSnapshot(cipher, read)) !== null && (await openHistory(cipher, read)) !== null;
  if (same && opens) return;
  await database.transaction('rw', [meta, snapshots, keys], async () => {
    await assertMayWrite(database);
    // What stands there now may be what « Retirer » left of the sheet.
    await assertCurrentKey(database, doc, key);
    await snapshots.delete([doc, seq]);
  });
  throw new Error('a snapshot does not read back as it was written');
}

/** Drops what is older than the snapshot before the last: snapshots, and the journal up to it. */
async function prune(database: Database, doc: SheetId): Promise<void> {
  await database.transaction('rw', [database.meta, database.snapshots, database.journal], async () => {
    await assertMayWrite(database);
    const keys = await rowsBetween(database.snapshots, doc, 0).primaryKeys();
    const previous = keys.at(-2)?.[1];
    if (previous === undefined) return;
    await rowsBetween(database.journal, doc, 0, previous).delete();
    await rowsBetween(database.snapshots, doc, 0, previous - 1).delete();
  });
}
