import type { NotSavedReason } from './save-state';
import type { StrokeThread } from './stroke-thread';
import type { Database, WrittenRow } from './tables';
import { writeEntries, type JournalEntry } from './write-records';

/** Makes strokes durable, on whichever thread can. */
export interface StrokeWriter {
  /**
   * All entries or none. The same may come again, and on the other thread: they are numbered, and sealed once.
   * @throws WriteRefused when the sheet was erased or another writer took it over.
   */
  readonly write: (database: Database, row: WrittenRow, entries: readonly JournalEntry[]) => Promise<void>;
  /** After a failed write. A thread that fails, or does not answer, is not asked again. */
  readonly distrust: (reason: NotSavedReason) => void;
  readonly end: () => void;
}

/** @param thread `null`: there is none, and the page writes. */
export function createStrokeWriter(thread: StrokeThread | null): StrokeWriter {
  return {
    write: (database, row, entries) =>
      thread?.isReady() === true ? thread.write(row, entries) : writeEntries(database, row, entries),
    distrust(reason) {
      if (reason === 'failed' || reason === 'slow') thread?.end();
    },
    end() {
      thread?.end();
    },
  };
}
