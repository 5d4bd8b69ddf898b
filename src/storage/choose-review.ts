import type { IsoDay } from '../model/sitting';
import { assertMayWrite } from './assert-may-write';
import type { SheetPlace } from './open-sheet';
import { samePayload, type Payload } from './payload';
import { sealReview } from './sealed-review';
import type { SheetId } from './sheet-id';
import type { StorageResult } from './storage-problem';
import type { SheetRow } from './tables';

/**
 * Keeps the day on which a sheet is to be looked at again, `null` for the usual one. The sheet may be open, here
 * or elsewhere: its row changes, none of its strokes.
 */
export async function chooseReview(
  { connection, vault }: SheetPlace,
  doc: SheetId,
  day: IsoDay | null,
): Promise<StorageResult<null>> {
  try {
    const database = await connection.open();
    const { meta, sheets, keys } = database;
    const key = await keys.get(doc);
    const cipher = key === undefined ? null : await (await vault.keys()).open(doc, key.wrapped);
    if (key === undefined || cipher === null) return { ok: false, problem: { kind: 'unreadable' } };
    const sealed = day === null ? null : await sealReview(cipher, doc, day);
    return await database.transaction('rw', [meta, sheets, keys], async () => {
      await assertMayWrite(database);
      const row = await sheets.get(doc);
      const now = await keys.get(doc);
      if (row === undefined || now === undefined) return { ok: false, problem: { kind: 'absent' } };
      // « Retirer » gave the sheet another key meanwhile, which would not open this.
      if (!samePayload(now.wrapped, key.wrapped)) return { ok: false, problem: { kind: 'inUse' } };
      await sheets.put(withReview(row, sealed));
      return { ok: true, value: null };
    });
  } catch {
    return { ok: false, problem: { kind: 'unavailable' } };
  }
}

function withReview({ doc, seq, writer, modifiedAt }: SheetRow, review: Payload | null): SheetRow {
  const row = { doc, seq, writer, modifiedAt };
  return review === null ? row : { ...row, review };
}
