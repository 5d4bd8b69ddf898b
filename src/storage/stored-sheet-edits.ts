import { assertMayWrite } from './assert-may-write';
import { putCanary } from './canary-keeper';
import type { CopyShelf } from './copy-shelf';
import { openSheet, type SheetPlace } from './open-sheet';
import { sealLine } from './record-chain';
import { retitle } from './retitle';
import type { SheetId } from './sheet-id';
import type { StorageProblem, StorageResult } from './storage-problem';
import { rowsBetween } from './tables';
import { claimSheet, writeEntries } from './write-records';
import { WriteRefused } from './write-refused';
import { penLock, takeLock, type MaybeLocks } from './writer-lock';

export interface EditOptions extends SheetPlace {
  readonly copies: CopyShelf | null;
  readonly locks: MaybeLocks;
  readonly id: SheetId;
}

/** Writes the new title as one more line of the sheet's log, so that it can be undone like the rest. */
export async function renameStored(
  options: EditOptions & { readonly title: string; readonly writer: string; readonly at: number },
): Promise<StorageResult<null>> {
  const { connection, id, title, writer, at } = options;
  return withLock(options, async () => {
    const opened = await openSheet(options, id);
    if (!opened.ok) return opened;
    const { document, seq, head, key } = opened.value.sheet;
    const change = retitle(document, title, at);
    if (change === null) return { ok: true, value: null };
    if (key === null) return { ok: false, problem: { kind: 'unreadable' } };
    const database = await connection.open();
    await claimSheet(database, { doc: id, seq, writer });
    const place = { doc: id, seq: seq + 1, previous: head };
    const entry = sealLine(key.cipher, place, change.transaction);
    await writeEntries(database, { doc: id, writer, modifiedAt: at }, [entry]);
    return { ok: true, value: null };
  });
}

/** The key goes first, and with it the meaning of every byte of the sheet that is left anywhere; then the rows. */
export async function eraseStored(
  options: EditOptions & { readonly onHeld?: () => void },
): Promise<StorageResult<null>> {
  const { connection, id } = options;
  return withLock(options, async () => {
    options.onHeld?.();
    const database = await connection.open();
    const { meta, sheets, journal, snapshots, keys, vault } = database;
    await database.transaction('rw', [meta, keys], async () => {
      await assertMayWrite(database);
      await keys.delete(id);
    });
    await options.copies?.erase(id);
    await database.transaction('rw', [meta, sheets, journal, snapshots, vault], async () => {
      await assertMayWrite(database);
      await rowsBetween(journal, id, 0).delete();
      await rowsBetween(snapshots, id, 0).delete();
      await sheets.delete(id);
      await putCanary(database);
    });
    return { ok: true, value: null };
  });
}

/** Nobody else may be writing on the sheet: neither another tab, nor this one's editor. */
async function withLock(
  { locks, id }: EditOptions,
  edit: () => Promise<StorageResult<null>>,
): Promise<StorageResult<null>> {
  const release = await takeLock(locks, penLock(id));
  if (release === null) return { ok: false, problem: { kind: 'inUse' } };
  try {
    return await edit();
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    release();
  }
}

function problemOf(error: unknown): StorageProblem {
  if (!(error instanceof WriteRefused)) return { kind: 'unavailable' };
  switch (error.reason) {
    case 'newerVersion':
      return { kind: 'newerVersion' };
    case 'otherTab':
      return { kind: 'inUse' };
    case 'erased':
      return { kind: 'absent' };
    default:
      return { kind: 'unavailable' };
  }
}
