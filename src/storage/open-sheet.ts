import type { Log } from '../session/log';
import type { Connection } from './connection';
import { logOf, readSheet } from './read-sheet';
import type { SheetId } from './sheet-id';
import type { StorageResult } from './storage-problem';
import { createWorkingSheet, type WorkingSheet } from './working-sheet';

export interface SheetInHand {
  readonly sheet: WorkingSheet;
  readonly log: Log;
}

/** Reads a sheet whole, or says why not. Changes nothing. */
export async function openSheet(connection: Connection, id: SheetId): Promise<StorageResult<SheetInHand>> {
  let reading;
  try {
    reading = await readSheet(await connection.open(), id);
  } catch {
    return { ok: false, problem: { kind: 'unavailable' } };
  }
  if (reading === null) return { ok: false, problem: { kind: 'absent' } };
  const { content, lastSeq, newer } = reading;
  if (newer) return { ok: false, problem: { kind: 'newerVersion' } };
  if (content === null) return { ok: false, problem: { kind: 'unreadable' } };
  const { seq, document, snapshotSeq } = content;
  if (seq < lastSeq) return { ok: false, problem: { kind: 'incomplete', document } };
  const log = logOf(content);
  const sheet = createWorkingSheet({ seq, document, log, stored: true, snapshotSeq });
  return { ok: true, value: { sheet, log } };
}
