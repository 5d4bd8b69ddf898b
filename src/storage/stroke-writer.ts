import type { NotSavedReason } from './save-state';
import type { StrokeThread } from './stroke-thread';
import type { Database, WrittenRow } from './tables';
import { writeEntries, type JournalEntry } from './write-records';

/** Makes strokes durable, on whichever thread can. */
export interface StrokeWriter {
  /** To be called whenever the pen is taken; the thread is made once. */
  readonly begin: () => void;
  /**
   * All entries or none. The same may come again, and on the other thread: they are numbered, and sealed once.
   * @throws WriteRefused when the sheet was erased or another writer took it over.
   */
  readonly write: (database: Database, row: WrittenRow, entries: readonly JournalEntry[]) => Promise<void>;
  /** After a failed write. A thread that fails, or does not answer, is not asked again. */
  readonly distrust: (reason: NotSavedReason) => void;
  readonly end: () => void;
}

/**
 * @param startThread makes it; `null`: there is none, and the page writes. One for each tab that only reads along would
 *   be for nothing.
 */
export function createStrokeWriter(startThread: () => StrokeThread | null): StrokeWriter {
  let thread: StrokeThread | null = null;
  let isBegun = false;
  return {
    begin() {
      if (isBegun) return;
      isBegun = true;
      thread = startThread();
    },
    async write(database, row, entries) {
      if (thread?.isReady() === true) await thread.write(row, entries);
      else await writeEntries(database, row, entries);
    },
    distrust(reason) {
      if (reason === 'failed' || reason === 'slow') thread?.end();
    },
    end() {
      thread?.end();
    },
  };
}
