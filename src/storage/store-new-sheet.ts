import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import { writeNewSheet } from './snapshot';
import type { Database, SheetRow } from './tables';
import type { VaultShelf } from './vault-shelf';
import type { WorkingSheet } from './working-sheet';

/** Puts a sheet on the device that is not there yet, under a key of its own. May be tried again. */
export async function storeNewSheet(
  database: Database,
  row: Omit<SheetRow, 'seq'>,
  sheet: WorkingSheet,
  vault: Pick<VaultShelf, 'keys'>,
): Promise<void> {
  const key = await keyOf(row.doc, sheet, vault);
  await writeNewSheet(database, { ...row, seq: 0 }, key, { ...sheet.at(), isWanted: sheet.isWanted });
  sheet.markStored();
}

/** The sheet's key, made when it has none: it keeps the same one however often its first write is tried. */
async function keyOf(id: SheetId, sheet: WorkingSheet, vault: Pick<VaultShelf, 'keys'>): Promise<SheetKey> {
  return sheet.key ?? sheet.giveKey(await (await vault.keys()).create(id));
}
