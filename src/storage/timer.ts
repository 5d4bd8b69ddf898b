/** One thing to do later; setting it anew forgets the one before. */
export interface Timer {
  readonly isSet: () => boolean;
  readonly set: (ms: number, run: () => void) => void;
  readonly clear: () => void;
}

export function createTimer(): Timer {
  let handle: ReturnType<typeof setTimeout> | null = null;
  function clear(): void {
    if (handle !== null) clearTimeout(handle);
    handle = null;
  }
  return {
    isSet: () => handle !== null,
    set(ms, run) {
      clear();
      handle = setTimeout(() => {
        handle = null;
        run();
      }, ms);
    },
    clear,
  };
}

/** @throws what `late` makes when `work` has not ended after `ms`; the work itself may still end later. */
export async function withinLimit<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  const limit = createTimer();
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        limit.set(ms, () => {
          reject(late());
        });
      }),
    ]);
  } finally {
    limit.clear();
  }
}
