import type { StrokeAnswer, StrokeRequest } from './stroke-protocol';
import type { WrittenRow } from './tables';
import type { JournalEntry } from './write-records';
import { WriteRefused } from './write-refused';

/** Writes strokes off the page's own thread. It is handed sealed records and never a key. */
export interface StrokeThread {
  /** False until its database is open, and for good once it has failed: then the page writes itself. */
  readonly isReady: () => boolean;
  /**
   * As `writeEntries`; one at a time, and only while it is ready.
   * @throws WriteRefused
   */
  readonly write: (row: WrittenRow, entries: readonly JournalEntry[]) => Promise<void>;
  /** What it was writing is not written, unless the database had it already. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: WriteRefused) => void;
}

/**
 * @param createWorker a new worker whose entry is `stroke-worker.ts`. @param name of the database.
 * @returns `null` where the browser makes none.
 */
export function startStrokeThread(createWorker: () => Worker, name: string): StrokeThread | null {
  try {
    return createStrokeThread(createWorker(), name);
  } catch {
    return null;
  }
}

function createStrokeThread(worker: Worker, name: string): StrokeThread {
  let isReady = false;
  let waiting: Waiting | null = null;

  const settle = (): Waiting | null => {
    const settled = waiting;
    waiting = null;
    return settled;
  };
  const ask = (request: StrokeRequest): void => {
    worker.postMessage(request);
  };
  const end = (): void => {
    isReady = false;
    worker.terminate();
    settle()?.reject(new WriteRefused('failed'));
  };

  worker.addEventListener('message', ({ data }: MessageEvent<StrokeAnswer>) => {
    if (data.kind === 'opened') isReady = true;
    else if (data.kind === 'durable') settle()?.resolve();
    else settle()?.reject(new WriteRefused(data.reason));
  });
  worker.addEventListener('error', end);
  worker.addEventListener('messageerror', end);
  ask({ kind: 'open', name });

  return {
    isReady: () => isReady,
    write: (row, entries) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        // A record on its way knows the whole drawing as well, in clear: that stays here.
        ask({ kind: 'write', row, entries: entries.map(({ seq, payload }) => ({ seq, payload })) });
      }),
    end,
  };
}
