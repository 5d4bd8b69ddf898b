import type { ShortMemory } from './canary-keeper';

/** When something last happened, in ms since the Unix epoch; known to every tab, and after a reload. */
export interface Moment {
  /** `null`: never, or it does not count any more. */
  readonly get: () => number | null;
  readonly set: (at: number | null) => void;
}

/** Where storage is denied it is remembered as long as the page. */
export function rememberedMoment(memory: ShortMemory, key: string): Moment {
  let here: number | null = null;
  return {
    get() {
      try {
        const at = Number.parseInt(memory.get(key) ?? '', 10);
        return Number.isNaN(at) ? null : at;
      } catch {
        return here;
      }
    },
    set(at) {
      here = at;
      try {
        memory.set(key, at === null ? '' : String(at));
      } catch {
        // Remembered here alone.
      }
    },
  };
}
