import type { ShortMemory } from './canary-keeper';

/** @param storage asked for each time: where it is denied, asking throws. */
export function browserMemory(storage: () => Storage): ShortMemory {
  return {
    get: (key) => storage().getItem(key),
    set(key, value) {
      storage().setItem(key, value);
    },
  };
}
