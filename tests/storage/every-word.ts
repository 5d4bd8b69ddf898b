import { readSheet } from '../../src/storage/read-sheet';
import { openHistory, openSnapshot } from '../../src/storage/sealed-snapshot';
import type { SheetId } from '../../src/storage/sheet-id';
import { rowsBetween } from '../../src/storage/tables';
import type { aDevice } from './a-device';

/** Everything that can still be opened of a sheet, in every layer, by whoever has its key. */
export async function everyWord(device: ReturnType<typeof aDevice>, id: SheetId): Promise<string> {
  const { storage } = device.openTab();
  const disk = await device.disk();
  const keys = await storage.vault.keys();
  const cipher = await keys.open(id, (await disk.keys.get(id))!.wrapped);
  const snapshots = await Promise.all(
    (await rowsBetween(disk.snapshots, id, 0).toArray()).map(async (row) => [
      await openSnapshot(cipher, row),
      await openHistory(cipher, row),
    ]),
  );
  const reading = await readSheet(disk, keys, id);
  const [survey] = await storage.recovery.survey();
  const copies = await Promise.all(survey!.copies.map((copy) => storage.recovery.read(copy)));
  return JSON.stringify([snapshots, reading?.content, copies]);
}
