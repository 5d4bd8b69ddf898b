import type { IsoDay } from '../model/sitting';
import { assertMayWrite } from './assert-may-write';
import { isCurrentKey } from './current-key';
import type { SheetPlace } from './open-sheet';
import type { Payload } from './payload';
import { sealReview } from './sealed-review';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { StorageResult } from './storage-problem';
import type { Database, SheetRow } from './tables';
import { WriteRefused } from './write-refused';

/** « Retirer » may give the sheet another key meanwhile: then the day is sealed again, with that one. */
const ATTEMPTS = 3;

/**
 * Keeps the day on which a sheet is to be looked at again, `null` for the usual one. The sheet may be open, here
 * or elsewhere: its row changes, none of its strokes.
 */
export async function chooseReview(
  place: SheetPlace,
  doc: SheetId,
  day: IsoDay | null,
): Promise<StorageResult<null>> {
  try {
    const database = await place.connection.open();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const wrapped = (await database.keys.get(doc))?.wrapped;
      const cipher = wrapped === undefined ? null : await (await place.vault.keys()).open(doc, wrapped);
      if (wrapped === undefined || cipher === null) return { ok: false, problem: { kind: 'unreadable' } };
      const sealed = day === null ? null : await sealReview(cipher, doc, day);
      if (await keepReview(database, doc, { wrapped }, sealed)) return { ok: true, value: null };
    }
    return { ok: false, problem: { kind: 'inUse' } };
  } catch (error) {
    const isGone = error instanceof WriteRefused && error.reason === 'erased';
    return { ok: false, problem: { kind: isGone ? 'absent' : 'unavailable' } };
  }
}

/** @returns false when the sheet has another key by now, which would not open this. */
function keepReview(
  database: Database,
  doc: SheetId,
  key: Pick<SheetKey, 'wrapped'>,
  sealed: Payload | null,
): Promise<boolean> {
  const { meta, sheets, keys } = database;
  return database.transaction('rw', [meta, sheets, keys], async () => {
    await assertMayWrite(database);
    const row = await sheets.get(doc);
    if (row === undefined) throw new WriteRefused('erased');
    if (!(await isCurrentKey(database, doc, key))) return false;
    await sheets.put(withReview(row, sealed));
    return true;
  });
}

function withReview({ doc, seq, writer, modifiedAt }: SheetRow, review: Payload | null): SheetRow {
  const row = { doc, seq, writer, modifiedAt };
  return review === null ? row : { ...row, review };
}
