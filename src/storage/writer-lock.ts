import type { SheetId } from './sheet-id';

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * `null`, or locks that refuse to work: an old browser, or a page they are not for. Then everybody gets one,
 * and the name in the sheet's row alone keeps order.
 */
export type MaybeLocks = Locks | null;

const lockName = (id: SheetId): string => `trace-sheet-${id}`;
const NOTHING_TO_RELEASE = (): void => undefined;

/**
 * One tab writes on a sheet, the others read along.
 * @returns how to let go, or `null` when another tab (or this one) holds the lock.
 */
export async function takeLock(locks: MaybeLocks, id: SheetId): Promise<(() => void) | null> {
  if (locks === null) return NOTHING_TO_RELEASE;
  try {
    return await hold(locks, id, { ifAvailable: true });
  } catch {
    return NOTHING_TO_RELEASE;
  }
}

/**
 * Waits until the lock is free, and takes it.
 * @throws AbortError when `signal` says that nobody waits any more.
 */
export async function waitForLock(locks: MaybeLocks, id: SheetId, signal: AbortSignal): Promise<() => void> {
  if (locks === null) return NOTHING_TO_RELEASE;
  return (await hold(locks, id, { signal })) ?? NOTHING_TO_RELEASE;
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
