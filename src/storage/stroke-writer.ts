import type { NotSavedReason } from './save-state';
import type { StrokeThread } from './stroke-thread';
import type { Database, WrittenRow } from './tables';
import { writeEntries, type JournalEntry } from './write-records';

/** Makes strokes durable, on whichever thread can. */
export interface StrokeWriter {
  /**
   * All entries or none. The same may come again, and on the other thread: they are numbered, and sealed once.
   * @returns since when they are durable, ms since the Unix epoch.
   * @throws WriteRefused when the sheet was erased or another writer took it over.
   */
  readonly write: (database: Database, row: WrittenRow, entries: readonly JournalEntry[]) => Promise<number>;
  /** After a failed write. A thread that fails, or does not answer, is not asked again. */
  readonly distrust: (reason: NotSavedReason) => void;
  readonly end: () => void;
}

/** @param thread `null`: there is none, and the page writes. @param now ms since the Unix epoch. */
export function createStrokeWriter(thread: StrokeThread | null, now: () => number): StrokeWriter {
  return {
    async write(database, row, entries) {
      if (thread?.isReady() === true) return thread.write(row, entries);
      await writeEntries(database, row, entries);
      return now();
    },
    distrust(reason) {
      if (reason === 'failed' || reason === 'slow') thread?.end();
    },
    end() {
      thread?.end();
    },
  };
}
