import { assertMayWrite } from './assert-may-write';
import { missingSheets, readCanary, writeCanary, type Canary, type Present } from './canary';
import type { Connection } from './connection';
import type { FileShelf } from './file-shelf';
import { encodePayload, decodePayload } from './payload';
import type { SheetId } from './sheet-id';
import type { Database } from './tables';

/** A few words that outlive the database: `localStorage`. Either may fail where storage is denied. */
export interface ShortMemory {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}

export interface CanaryKeeper {
  /** Sheets that were here and are not: nothing is overwritten while there are any, until `accept`. */
  readonly missing: () => Promise<readonly SheetId[]>;
  /** Writes down what is stored now. Never fails; does nothing while something is missing. */
  readonly refresh: () => Promise<void>;
  /** What is missing was looked at: what is here now counts from now on. */
  readonly accept: () => Promise<void>;
}

const KEY = 'trace.canary';
const FOLDER = 'canary';

export function createCanaryKeeper(
  { open }: Connection,
  files: FileShelf | null,
  memory: ShortMemory,
): CanaryKeeper {
  let isTrusted = false;

  async function outside(): Promise<readonly (Canary | null)[]> {
    const bytes = await files?.read(FOLDER, FOLDER).catch(() => null);
    const inFile = bytes === undefined || bytes === null ? null : decodePayload(bytes);
    return [readCanary(remembered(memory)), readCanary(typeof inFile === 'string' ? inFile : null)];
  }

  async function missing(): Promise<readonly SheetId[]> {
    const database = await open();
    const { meta, sheets, vault } = database;
    const { inside, present } = await database.transaction('r', [meta, sheets, vault], async () => ({
      inside: (await meta.get('canary')) ?? null,
      present: await presentIn(database),
    }));
    const canaries = [inside?.key === 'canary' ? inside.canary : null, ...(await outside())];
    return missingSheets(canaries, present) as readonly SheetId[];
  }

  async function write(): Promise<void> {
    const database = await open();
    const { meta, sheets, vault } = database;
    const beyond = (await outside()).map((one) => one?.turn ?? 0);
    const canary = await database.transaction('rw', [meta, sheets, vault], async () => {
      await assertMayWrite(database);
      return putCanary(database, Math.max(0, ...beyond));
    });
    const text = writeCanary(canary);
    try {
      memory.set(KEY, text);
    } catch {
      // Storage denied: the other places remember.
    }
    await files?.write(FOLDER, FOLDER, encodePayload(text));
  }

  return {
    missing,
    async refresh() {
      try {
        isTrusted ||= (await missing()).length === 0;
        if (isTrusted) await write();
      } catch {
        // It is written again with the next snapshot.
      }
    },
    async accept() {
      await write();
      isTrusted = true;
    },
  };
}

/** To be called in every transaction that takes a sheet away, so that nothing seems to be missing after it. */
export async function putCanary(database: Database, atLeast = 0): Promise<Canary> {
  const before = await database.meta.get('canary');
  const turn = Math.max(before?.key === 'canary' ? before.canary.turn : 0, atLeast) + 1;
  const canary = { turn, ...(await presentIn(database)) };
  await database.meta.put({ key: 'canary', canary });
  return canary;
}

async function presentIn({ sheets, vault }: Database): Promise<Present> {
  const rows = await sheets.toArray();
  return {
    vault: (await vault.get('vault'))?.vault.id ?? null,
    sheets: Object.fromEntries(rows.map(({ doc, seq }) => [doc, seq])),
  };
}

function remembered(memory: ShortMemory): string | null {
  try {
    return memory.get(KEY);
  } catch {
    return null;
  }
}
