import { encodePayload } from '../../src/storage/payload';
import { NO_TAG, openLine } from '../../src/storage/record-chain';
import { openHistory, openSnapshot } from '../../src/storage/sealed-snapshot';
import type { SheetId } from '../../src/storage/sheet-id';
import { PLAIN_SCHEMA, rowsBetween } from '../../src/storage/tables';
import type { aDevice } from './a-device';

/**
 * Puts a sheet back into the form that the first version of the application wrote: every row in clear, and no
 * key. @param change what that version had not yet.
 */
export async function writtenInClear(
  device: ReturnType<typeof aDevice>,
  id: SheetId,
  change: (value: unknown) => unknown = (value) => value,
): Promise<void> {
  const disk = await device.disk();
  const keys = await device.openTab().storage.vault.keys();
  const cipher = (await keys.open(id, (await disk.keys.get(id))!.wrapped))!;
  const inClear = (value: unknown) => encodePayload(change(value));
  const first = await rowsBetween(disk.snapshots, id, 0).first();
  for (const { head, ...row } of await rowsBetween(disk.snapshots, id, 0).toArray()) {
    const whole = { ...row, head: head! };
    const payload = inClear(await openSnapshot(cipher, whole));
    const history = inClear(await openHistory(cipher, whole));
    await disk.snapshots.put({ ...row, v: PLAIN_SCHEMA, payload, history });
  }
  let previous = first?.head ?? NO_TAG;
  for (const row of await rowsBetween(disk.journal, id, 0).toArray()) {
    const { line, tag } = openLine(cipher, row, previous)!;
    previous = tag;
    await disk.journal.put({ ...row, v: PLAIN_SCHEMA, payload: inClear(line) });
  }
  await disk.keys.delete(id);
  disk.close();
}
