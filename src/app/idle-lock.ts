import type { ShortMemory } from '../storage/canary-keeper';

/** After how many minutes without a hand what a phrase protects may lock. */
export const IDLE_MINUTES = [5, 10, 20, 30] as const;
export type IdleMinutes = (typeof IDLE_MINUTES)[number];

const USUAL: IdleMinutes = 10;
const KEY = 'trace.lock-after';

/** How long this computer may be left alone. All tabs ask anew with each sign of life. */
export interface IdleLock {
  readonly minutes: () => IdleMinutes;
  /** @returns what holds from now on: the one before where the browser remembers nothing. */
  readonly choose: (minutes: IdleMinutes) => IdleMinutes;
}

/** Whatever else somebody wrote there is not believed: it never locks later than after thirty minutes. */
export function createIdleLock(memory: ShortMemory): IdleLock {
  function minutes(): IdleMinutes {
    try {
      const kept = memory.get(KEY);
      return IDLE_MINUTES.find((choice) => String(choice) === kept) ?? USUAL;
    } catch {
      return USUAL;
    }
  }
  return {
    minutes,
    choose(chosen) {
      try {
        memory.set(KEY, String(chosen));
      } catch {
        // Storage denied: nothing is protected here either.
      }
      return minutes();
    },
  };
}
