import { sameValue } from '../model/same-value';
import { assertMayWrite } from './assert-may-write';
import { openHistory, openSnapshot, sealSnapshot, type SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { rowsBetween, type Database, type SheetRow, type SnapshotRow } from './tables';

/**
 * Puts one sealed snapshot, with the whole history, in the place of every row of a sheet, and `key` in the
 * place of its key. It is written beside the others first, read back, opened and compared; only then do the
 * old rows go, in the same transaction in which it takes their place.
 * @param next the sheet's row after it, from the one that is there; `null`: it must not be done any more.
 * @returns false when it was not done; nothing is lost then.
 */
export async function replaceRows(
  database: Database,
  doc: SheetId,
  key: SheetKey,
  state: SheetAt,
  next: (row: SheetRow) => SheetRow | null,
): Promise<boolean> {
  const sealed = await sealSnapshot(key.cipher, doc, state);
  const aside: SnapshotRow = { ...sealed, doc: besideOf(doc) };
  const { meta, sheets, journal, snapshots, keys } = database;
  await database.transaction('rw', [meta, snapshots], async () => {
    await assertMayWrite(database);
    await snapshots.put(aside);
  });
  if (!(await readsBack(database, aside, doc, key, state))) return false;
  return database.transaction('rw', [meta, sheets, journal, snapshots, keys], async () => {
    await assertMayWrite(database);
    await snapshots.delete([aside.doc, aside.seq]);
    const row = await sheets.get(doc);
    const after = row === undefined ? null : next(row);
    if (after === null) return false;
    await rowsBetween(journal, doc, 0).delete();
    await rowsBetween(snapshots, doc, 0).delete();
    await keys.put({ doc, wrapped: key.wrapped });
    await snapshots.put(sealed);
    await sheets.put(after);
    return true;
  });
}

/** No sheet has such an id: nothing lists it, and the next attempt writes over it. */
const besideOf = (doc: SheetId): SheetId => `beside ${doc}` as SheetId;

async function readsBack(
  database: Database,
  { doc: aside, seq }: SnapshotRow,
  doc: SheetId,
  { cipher }: SheetKey,
  state: SheetAt,
): Promise<boolean> {
  const read = await database.snapshots.get([aside, seq]);
  if (read === undefined) return false;
  const row = { ...read, doc };
  return (
    sameValue(await openSnapshot(cipher, row), state.document) &&
    sameValue(await openHistory(cipher, row), state.history)
  );
}
