import type { Log } from '../session/log';
import type { Connection } from './connection';
import { readSheet, withHistory, type SheetReading } from './read-sheet';
import { sealPlainSheet } from './seal-plain-sheet';
import type { SheetId } from './sheet-id';
import type { StorageResult } from './storage-problem';
import type { VaultShelf } from './vault-shelf';
import { createWorkingSheet, type WorkingSheet } from './working-sheet';

export interface SheetInHand {
  readonly sheet: WorkingSheet;
  readonly log: Log;
}

/** Where sheets are opened from. */
export interface SheetPlace {
  readonly connection: Connection;
  readonly vault: Pick<VaultShelf, 'keys'>;
}

/** Another tab may be sealing the same sheet: then what it left is read. */
const ATTEMPTS = 3;

/** Reads a sheet whole, or says why not. Seals what the first version left in clear; changes nothing else. */
export async function openSheet(place: SheetPlace, id: SheetId): Promise<StorageResult<SheetInHand>> {
  try {
    const database = await place.connection.open();
    const keys = await place.vault.keys();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const reading = await readSheet(database, keys, id);
      const read = await inHand(reading);
      if (!read.ok || reading?.plain !== true) return read;
      const { sheet, log } = read.value;
      await sealPlainSheet(database, id, reading.key ?? (await keys.create(id)), { sheet, log });
    }
  } catch {
    // Told below: the device does not give what it has, or does not keep what it is given.
  }
  return { ok: false, problem: { kind: 'unavailable' } };
}

async function inHand(reading: SheetReading | null): Promise<StorageResult<SheetInHand>> {
  if (reading === null) return { ok: false, problem: { kind: 'absent' } };
  const { content, lastSeq, newer, key } = reading;
  if (newer) return { ok: false, problem: { kind: 'newerVersion' } };
  if (content === null) return { ok: false, problem: { kind: 'unreadable' } };
  const { seq, head, snapshot } = content;
  if (seq < lastSeq) return { ok: false, problem: { kind: 'incomplete', document: content.document } };
  const { document, log } = await withHistory(content, key?.cipher ?? null);
  const start = { seq, document, head, key, log, stored: true, snapshotSeq: snapshot.seq };
  return { ok: true, value: { sheet: createWorkingSheet(start), log } };
}
