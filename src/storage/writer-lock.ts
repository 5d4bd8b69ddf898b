import type { SheetId } from './sheet-id';

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/** `null` locks (an old browser): the pen is always given, and the row's `writer` alone keeps order. */
export type MaybeLocks = Locks | null;

const lockName = (id: SheetId): string => `trace-sheet-${id}`;

/**
 * Takes the pen of a sheet: one tab writes, the others read along.
 * @returns how to put it down, or `null` when another tab (or this one) holds it.
 */
export async function takePen(locks: MaybeLocks, id: SheetId): Promise<(() => void) | null> {
  if (locks === null) return () => undefined;
  return hold(locks, id, { ifAvailable: true });
}

/**
 * Waits until the pen is free, and takes it.
 * @throws AbortError when `signal` says that nobody waits any more.
 */
export async function waitForPen(locks: Locks, id: SheetId, signal: AbortSignal): Promise<() => void> {
  const release = await hold(locks, id, { signal });
  if (release === null) throw new Error('a lock that was waited for is never refused');
  return release;
}

function hold(locks: Locks, id: SheetId, options: LockOptions): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(lockName(id), options, (lock) => {
        if (lock === null) {
          resolve(null);
          return;
        }
        // The lock is ours for as long as this promise is pending.
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });
}
