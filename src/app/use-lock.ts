import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { isShortcut } from '../commands/shortcut';
import type { IdleLock } from './idle-lock';
import type { LockCalls } from './lock-calls';
import type { Safe } from './safe';

/** The page was out of sight for so long. */
export const HIDDEN_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** The other tabs hear at most so often that somebody is at work in this one. */
export const LIFE_MS = 15_000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Locks what a phrase protects, in every tab: after a while without a hand on any of them, when they were long
 * out of sight, and on Ctrl+Alt+L.
 * @param lock puts everything down in this tab and drops its keys.
 * @returns locks every tab.
 */
export function useLock(safe: Safe, calls: LockCalls, idleLock: IdleLock, lock: () => void): () => void {
  const isProtected = useSyncExternalStore(safe.isProtected.subscribe, safe.isProtected.get);
  const door = useSyncExternalStore(safe.door.subscribe, safe.door.get);
  const isInside = door !== 'locked' && door !== 'opening';
  const isOn = isProtected && isInside;
  const lockAll = useCallback(() => {
    calls.lockOthers();
    lock();
  }, [calls, lock]);
  // Follows the other tabs: one of them may have set the phrase since this one looked.
  useEffect(() => (isInside ? calls.on('lock', lock) : undefined), [calls, isInside, lock]);
  // Follows the ways in, which another tab may have changed.
  useEffect(() => calls.on('ways', () => void safe.lookAgain()), [calls, safe]);
  // Follows the hands, the clock and the window.
  useEffect(() => (isOn ? watchOver(calls, idleLock, lockAll) : undefined), [calls, idleLock, isOn, lockAll]);
  return lockAll;
}

/** @returns how to stop watching. */
function watchOver(calls: LockCalls, idleLock: IdleLock, lock: () => void): () => void {
  const afterIdle = () => setTimeout(lock, idleLock.minutes() * MINUTE_MS);
  let idle = afterIdle();
  let toldAt = Number.NEGATIVE_INFINITY;
  // The last moment at which this page, or another tab, was known not to be left alone.
  let leftAt: number | null = null;
  const stayOpen = (): void => {
    clearTimeout(idle);
    idle = afterIdle();
  };
  const onLife = (event: Event): void => {
    stayOpen();
    if (Date.now() - toldAt >= LIFE_MS) {
      toldAt = Date.now();
      calls.tellOfLife();
    }
    if (event instanceof KeyboardEvent && isShortcut(event, 'Mod+Alt+KeyL')) {
      event.preventDefault();
      lock();
    }
  };
  // Timers sleep in a hidden page: the clock is asked when it comes back.
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') leftAt = Date.now();
    else if (leftAt !== null && Date.now() - leftAt > HIDDEN_MS) lock();
    if (document.visibilityState !== 'hidden') leftAt = null;
  };
  const stopListening = calls.on('life', () => {
    stayOpen();
    if (leftAt !== null) leftAt = Date.now();
  });
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, onLife);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    clearTimeout(idle);
    stopListening();
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, onLife);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
