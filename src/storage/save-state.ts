/**
 * Why the last strokes are not on this device.
 * - `full`: no room left on the disk;
 * - `slow`: no answer for two seconds;
 * - `otherTab`: another tab holds the pen;
 * - `newerVersion`: a newer version of the application wrote here, and this one must not;
 * - `erased`: the sheet was erased from another tab;
 * - `emptied`: the browser has done away with all it kept;
 * - `failed`: anything else.
 */
export type NotSavedReason = 'full' | 'slow' | 'otherTab' | 'newerVersion' | 'erased' | 'emptied' | 'failed';

/**
 * Why a sheet can only be read.
 * - `otherTab`: another tab writes on it;
 * - `free`: that tab has closed after writing, so the sheet must be opened anew to show, and continue, what it wrote;
 * - `newerVersion`: a newer version of the application wrote on this device.
 */
export type ReadingReason = 'otherTab' | 'free' | 'newerVersion';

export type SaveState =
  /** Everything drawn is durable, since `at` (ms since the Unix epoch). */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** Something is only in memory; it is kept there, and tried again. */
  | { readonly kind: 'notSaved'; readonly reason: NotSavedReason }
  /** Here the sheet can only be read; nothing was drawn that is not on the device. */
  | { readonly kind: 'reading'; readonly why: ReadingReason };

/** Fits React's `useSyncExternalStore`: the same object until something changed. */
export interface Observable<T> {
  readonly get: () => T;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Observed<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

export function observed<T>(initial: T): Observed<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
