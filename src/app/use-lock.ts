import { useEffect, useSyncExternalStore } from 'react';
import { isShortcut } from '../commands/shortcut';
import type { Safe } from './safe';

/** Nobody touched anything for so long. */
export const IDLE_MS = 10 * 60_000;
/** The page was out of sight for so long. */
export const HIDDEN_MS = 5 * 60_000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Locks what a phrase protects: after a while without a hand on it, when it was long out of sight, and on
 * Ctrl+Alt+L.
 * @param lock puts everything down and drops the keys.
 */
export function useLock(safe: Safe, lock: () => void): void {
  const isProtected = useSyncExternalStore(safe.isProtected.subscribe, safe.isProtected.get);
  const door = useSyncExternalStore(safe.door.subscribe, safe.door.get);
  const isOn = isProtected && door !== 'locked' && door !== 'opening';
  // Follows the hands, the clock and the window.
  useEffect(() => {
    if (!isOn) return;
    let idle = setTimeout(lock, IDLE_MS);
    let hiddenAt: number | null = null;
    const onLife = (event: Event): void => {
      clearTimeout(idle);
      idle = setTimeout(lock, IDLE_MS);
      if (event instanceof KeyboardEvent && isShortcut(event, 'Mod+Alt+KeyL')) {
        event.preventDefault();
        lock();
      }
    };
    // Timers sleep in a hidden page: the clock is asked when it comes back.
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now();
      else if (hiddenAt !== null && Date.now() - hiddenAt > HIDDEN_MS) lock();
      if (document.visibilityState !== 'hidden') hiddenAt = null;
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, onLife, { passive: false });
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearTimeout(idle);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, onLife);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [isOn, lock]);
}
