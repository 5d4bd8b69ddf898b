import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { VaultShelf } from './vault-shelf';
import type { WorkingSheet } from './working-sheet';

/** The sheet's key, made when it has none: it keeps the same one however often its first write is tried. */
export async function keyOf(
  id: SheetId,
  sheet: WorkingSheet,
  vault: Pick<VaultShelf, 'keys'>,
): Promise<SheetKey> {
  return sheet.key ?? sheet.giveKey(await (await vault.keys()).create(id));
}
