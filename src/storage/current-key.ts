import { samePayload } from './payload';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { Database } from './tables';
import { WriteRefused } from './write-refused';

/**
 * Whether a sheet still has this key: « Retirer » gives it another one, and a sheet that is erased has none. What
 * was given up because the device did not answer may end all the same, much later, in this tab or another: it must
 * find here that its time is over.
 */
export async function isCurrentKey(
  database: Database,
  doc: SheetId,
  { wrapped }: Pick<SheetKey, 'wrapped'>,
): Promise<boolean> {
  const row = await database.keys.get(doc);
  return row !== undefined && samePayload(row.wrapped, wrapped);
}

/**
 * To be called in the transaction that writes something sealed with this key.
 * @throws WriteRefused when it is no longer the sheet's.
 */
export async function assertCurrentKey(
  database: Database,
  doc: SheetId,
  key: Pick<SheetKey, 'wrapped'>,
): Promise<void> {
  if (!(await isCurrentKey(database, doc, key))) throw new WriteRefused('erased');
}
