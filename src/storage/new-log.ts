import { Dexie, type Table } from 'dexie';
import type { DatabaseEngine } from './tables';
import { takeLock, type MaybeLocks } from './writer-lock';

/**
 * LevelDB, in which Chromium keeps a site's databases, writes into one log until that has grown to 4 MB; its content
 * then goes into files of their own, and the log is thrown away.
 */
const LOG_BYTES = 5 * 2 ** 20;
/** Larger values stand beside the log, in files. */
const PIECE_BYTES = 32 * 2 ** 10;
const LOCK = 'trace-new-log';

type Filling = Dexie & { readonly pieces: Table<Uint8Array, number> };

interface NewLogOptions {
  /** Of the database whose log it is. All databases of a site share one. */
  readonly name: string;
  /** Left out: the browser's. */
  readonly engine: DatabaseEngine | undefined;
  /** One page does it for all: the browser runs on as long as any of them is open. */
  readonly locks: MaybeLocks;
}

/**
 * Makes the browser begin a new log, by writing so much that the one it goes on with is full; nothing of it stays.
 *
 * A browser that is killed, or loses its power, in the middle of a write leaves a record that is cut off. The next start
 * reads what stands before it and writes on *behind* it, and the start after that takes the log for damaged and
 * empties the whole database: everything that was said to be durable since is gone. Found by killing Chromium, and
 * proved by cutting such a record by hand.
 *
 * @returns false when another page of this browser did it already.
 * @throws what the browser says when it refuses so much.
 */
export async function beginNewLog({ name, engine, locks }: NewLogOptions): Promise<boolean> {
  // Held as long as this page lives.
  if ((await takeLock(locks, LOCK)) === null) return false;
  await fillLog(name, engine);
  return true;
}

async function fillLog(name: string, engine: NewLogOptions['engine']): Promise<void> {
  // Strict, and in one go: a log of which only parts have reached the disk when the power fails is taken for damaged
  // just the same.
  const filling = new Dexie(`${name}-log`, { chromeTransactionDurability: 'strict', ...engine }) as Filling;
  filling.version(1).stores({ pieces: '' });
  const keys = Array.from({ length: LOG_BYTES / PIECE_BYTES }, (_, index) => index);
  // Nothing that could be written shorter than it is.
  const piece = crypto.getRandomValues(new Uint8Array(PIECE_BYTES));
  try {
    await filling.pieces.bulkPut(
      keys.map(() => piece),
      keys,
    );
  } finally {
    await filling.delete();
  }
}
