import type { SheetId } from './sheet-id';

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * `null`, or locks that refuse to work: an old browser, or a page they are not for. Then everybody gets one,
 * and the name in the sheet's row alone keeps order.
 */
export type MaybeLocks = Locks | null;

/** How to let go of a lock. */
export type Release = () => void;

/** The lock of whoever writes on a sheet. */
export const penLock = (id: SheetId): string => `trace-sheet-${id}`;
const NOTHING_TO_RELEASE: Release = () => undefined;
const NOBODY_SEIZES = (): void => undefined;

/**
 * Takes what one tab has at a time: the pen of a sheet, while the others read along.
 * @param onSeized called when another tab took it from us.
 * @returns how to let go, or `null` when another tab (or this one) holds the lock.
 */
export async function takeLock(
  locks: MaybeLocks,
  name: string,
  onSeized: () => void = NOBODY_SEIZES,
): Promise<Release | null> {
  if (locks === null) return NOTHING_TO_RELEASE;
  try {
    return await hold(locks, name, { ifAvailable: true }, onSeized);
  } catch {
    return NOTHING_TO_RELEASE;
  }
}

/**
 * Waits until the lock is free, and takes it.
 * @throws AbortError when `signal` says that nobody waits any more.
 */
export async function waitForLock(
  locks: MaybeLocks,
  name: string,
  signal: AbortSignal,
  onSeized: () => void,
): Promise<Release> {
  if (locks === null) return NOTHING_TO_RELEASE;
  return (await hold(locks, name, { signal }, onSeized)) ?? NOTHING_TO_RELEASE;
}

/** Takes it from whoever holds it. */
export async function seizeLock(locks: MaybeLocks, name: string, onSeized: () => void): Promise<Release> {
  if (locks === null) return NOTHING_TO_RELEASE;
  try {
    return (await hold(locks, name, { steal: true }, onSeized)) ?? NOTHING_TO_RELEASE;
  } catch {
    return NOTHING_TO_RELEASE;
  }
}

function hold(
  locks: Locks,
  name: string,
  options: LockOptions,
  onSeized: () => void,
): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    locks
      .request(name, options, (lock) => {
        if (lock === null) {
          resolve(null);
          return;
        }
        isHeld = true;
        // The lock is ours for as long as this promise is pending.
        return new Promise<void>((letGo) => {
          resolve(() => {
            isHeld = false;
            letGo();
          });
        });
      })
      .catch((error: unknown) => {
        if (isHeld) onSeized();
        else reject(error instanceof Error ? error : new Error('the lock was refused'));
      });
  });
}
