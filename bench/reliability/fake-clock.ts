/** A clock that moves only when told; timers wait for it. */
export interface FakeClock {
  readonly now: () => number;
  readonly pass: (ms: number) => void;
  readonly restore: () => void;
}

interface Due {
  readonly at: number;
  readonly work: () => void;
}

/** Takes the place of `setTimeout` and `clearTimeout`; everything else goes on in real turns. */
export function installFakeClock(): FakeClock {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const due = new Map<number, Due>();
  let time = 1_000_000;
  let last = 0;
  globalThis.setTimeout = ((work: () => void, ms = 0) => {
    due.set((last += 1), { at: time + ms, work });
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => due.delete(id)) as unknown as typeof clearTimeout;
  return {
    now: () => time,
    pass(ms) {
      const end = time + ms;
      for (;;) {
        const [next] = [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (next === undefined) break;
        due.delete(next[0]);
        time = Math.max(time, next[1].at);
        next[1].work();
      }
      time = end;
    },
    restore() {
      globalThis.setTimeout = realSet;
      globalThis.clearTimeout = realClear;
    },
  };
}
