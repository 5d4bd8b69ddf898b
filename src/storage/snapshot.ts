import type { DiagramDocument } from '../model/document';
import { decodePayload, encodePayload, samePayload } from './payload';
import { isDocument, isHistory, type StoredHistory } from './stored-shapes';
import { rowsBetween, SCHEMA, type Database, type SheetRow, type SnapshotRow } from './tables';
import { assertMayWrite, sheetHeldBy } from './write-records';
import type { SheetId } from './sheet-id';

/** A sheet as it stood after record `seq`. */
export interface SheetAt {
  readonly seq: number;
  readonly document: DiagramDocument;
  readonly history: StoredHistory;
}

/**
 * Writes a new sheet: its row and its first snapshot, in one transaction, read back and compared. Does
 * nothing when it is there already: a write that seemed to fail may have succeeded.
 */
export async function writeNewSheet(database: Database, row: SheetRow, state: SheetAt): Promise<void> {
  const snapshot = snapshotRow(row.doc, state);
  await database.transaction('rw', [database.meta, database.sheets, database.snapshots], async () => {
    await assertMayWrite(database);
    if ((await database.sheets.get(row.doc)) !== undefined) return;
    await database.snapshots.put(snapshot);
    await database.sheets.put(row);
  });
  await assertReadsBack(database, snapshot);
}

/**
 * Writes a snapshot, reads it back, opens it and compares; only then lets go of what it makes superfluous.
 * Two snapshots and the journal between them stay, so that one damaged row loses nothing.
 * @throws Error when it does not read back the same; then everything from before is still there.
 */
export async function takeSnapshot(
  database: Database,
  { doc, writer }: Pick<SheetRow, 'doc' | 'writer'>,
  state: SheetAt,
): Promise<void> {
  const snapshot = snapshotRow(doc, state);
  await database.transaction('rw', [database.meta, database.sheets, database.snapshots], async () => {
    await assertMayWrite(database);
    await sheetHeldBy(database, doc, writer);
    await database.snapshots.put(snapshot);
  });
  await assertReadsBack(database, snapshot);
  await prune(database, doc);
}

function snapshotRow(doc: SheetId, { seq, document, history }: SheetAt): SnapshotRow {
  return { doc, seq, v: SCHEMA, payload: encodePayload(document), history: encodePayload(history) };
}

/** A row that reads back different is taken away again: it must never count as one of the two. */
async function assertReadsBack(database: Database, written: SnapshotRow): Promise<void> {
  const read = await database.snapshots.get([written.doc, written.seq]);
  if (read === undefined) throw new Error('a snapshot was not kept');
  const same = samePayload(read.payload, written.payload) && samePayload(read.history, written.history);
  if (same && isDocument(decodePayload(read.payload)) && isHistory(decodePayload(read.history))) return;
  await database.snapshots.delete([written.doc, written.seq]);
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
