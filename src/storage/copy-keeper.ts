import type { ShortMemory } from './canary-keeper';
import type { Connection } from './connection';
import type { CopyShelf } from './copy-shelf';
import { isCurrentKey } from './current-key';
import { rememberedMoment } from './moment';
import type { SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';

/** Makes the copies beside the database, and remembers when one failed, and when the database itself did. */
export interface CopyKeeper {
  /** Does nothing where the browser has no place for copies. @throws what the device says when it keeps none. */
  readonly keep: (id: SheetId, state: Pick<SheetAt, 'seq' | 'document'>, key: SheetKey) => Promise<void>;
  /** When the last copy failed, ms since the Unix epoch; `null`: the last one is there. */
  readonly failedAt: () => number | null;
  /** The database refused a write. */
  readonly doubt: () => void;
  /** Since when the database is not believed alone; `null`: it is. */
  readonly doubtedSince: () => number | null;
}

/**
 * How long a database that refused a write is not believed alone. Chromium writes on behind what a full disk
 * left half written, says that all is durable, and empties the database when it next starts: no page is told
 * when that was, so a week stands for it.
 */
const DOUBT_MS = 7 * 86_400_000;

export function createCopyKeeper(
  copies: CopyShelf | null,
  { open }: Connection,
  memory: ShortMemory,
  now: () => number,
): CopyKeeper {
  const failed = rememberedMoment(memory, 'trace.copy-failed');
  const doubted = rememberedMoment(memory, 'trace.write-failed');
  return {
    async keep(id, { seq, document }, key) {
      try {
        const isCurrent = async (): Promise<boolean> => isCurrentKey(await open(), id, key);
        await copies?.keep({ doc: id, at: now(), seq }, { ...key, isCurrent }, document);
        if (failed.get() !== null) failed.set(null);
      } catch (error) {
        failed.set(now());
        throw error;
      }
    },
    failedAt: failed.get,
    doubt() {
      doubted.set(now());
    },
    doubtedSince() {
      const at = doubted.get();
      return at === null || now() - at > DOUBT_MS ? null : at;
    },
  };
}
