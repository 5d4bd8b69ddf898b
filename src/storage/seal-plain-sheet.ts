import type { DiagramDocument } from '../model/document';
import type { Log } from '../session/log';
import { assertMayWrite } from './assert-may-write';
import { samePayload } from './payload';
import { sameValue } from './same-value';
import { NO_TAG } from './record-chain';
import { openHistory, openSnapshot, sealSnapshot, type SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { rowsBetween, type Database, type SnapshotRow } from './tables';

interface SheetAsRead {
  readonly sheet: { readonly seq: number; readonly document: DiagramDocument };
  readonly log: Pick<Log, 'base' | 'lines'>;
}

/**
 * Seals a sheet that the first version of the application wrote in clear. The sealed rows are written beside
 * the others, read back, opened and compared; only then do the clear ones go, in the same transaction in which
 * the sealed ones take their place.
 * @returns false when another tab was faster, or the device did not keep what was written: nothing is lost,
 *   and the sheet is to be read again.
 */
export async function sealPlainSheet(
  database: Database,
  doc: SheetId,
  key: SheetKey,
  { sheet: { seq, document }, log: { base, lines } }: SheetAsRead,
): Promise<boolean> {
  const state: SheetAt = { seq, document, head: NO_TAG, history: { base, lines } };
  const sealed = await sealSnapshot(key.cipher, doc, state);
  const aside: SnapshotRow = { ...sealed, doc: besideOf(doc) };
  const { meta, sheets, journal, snapshots, keys } = database;
  const isOurs = await database.transaction('rw', [meta, snapshots, keys], async () => {
    await assertMayWrite(database);
    const stored = await keys.get(doc);
    if (stored !== undefined && !samePayload(stored.wrapped, key.wrapped)) return false;
    await keys.put({ doc, wrapped: key.wrapped });
    await snapshots.put(aside);
    return true;
  });
  if (!isOurs || !(await readsBack(database, aside, doc, key, state))) return false;
  return database.transaction('rw', [meta, sheets, journal, snapshots], async () => {
    await assertMayWrite(database);
    await snapshots.delete([aside.doc, seq]);
    const row = await sheets.get(doc);
    if (row?.seq !== seq) return false;
    await rowsBetween(journal, doc, 0).delete();
    await rowsBetween(snapshots, doc, 0).delete();
    await snapshots.put(sealed);
    return true;
  });
}

/** No sheet has such an id: nothing lists it, and the next attempt writes over it. */
const besideOf = (doc: SheetId): SheetId => `sealing ${doc}` as SheetId;

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
