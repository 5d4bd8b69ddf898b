import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createGroupCommit, HANG_MS, PATIENCE_MS } from '../../src/storage/group-commit';
import type { SaveState } from '../../src/storage/save-state';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

/** A disk that takes `writeMs` for each transaction, or does what `fault` says. */
function aDisk({ writeMs = 20, fault = (): Promise<void> | null => null } = {}) {
  const transactions: (readonly number[])[] = [];
  const states: SaveState[] = [];
  const durableAt = new Map<number, number>();
  let inFlight = 0;
  let mostInFlight = 0;
  const commits = createGroupCommit<number>({
    async write(entries) {
      mostInFlight = Math.max(mostInFlight, (inFlight += 1));
      transactions.push(entries);
      try {
        await (fault() ?? new Promise((resolve) => setTimeout(resolve, writeMs)));
      } finally {
        inFlight -= 1;
      }
      for (const entry of entries) durableAt.set(entry, Date.now());
      return Date.now();
    },
    now: Date.now,
    recover: () => undefined,
    onState: (state) => states.push(state),
  });
  const last = (): SaveState | undefined => states.at(-1);
  return { commits, transactions, states, durableAt, last, mostInFlight: () => mostInFlight };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('group commit', () => {
  it('writes at once, and what arrives meanwhile goes together into the next transaction', async () => {
    const disk = aDisk();
    disk.commits.begin();
    await pass(20);
    for (const entry of [1, 2, 3]) disk.commits.push(entry);
    await pass(60);
    expect(disk.transactions).toEqual([[], [1], [2, 3]]);
    expect(disk.mostInFlight()).toBe(1);
  });

  it('throttles and never debounces: drawing on without a pause does not keep anything waiting', async () => {
    const disk = aDisk({ writeMs: 40 });
    disk.commits.begin();
    const pushedAt = new Map<number, number>();
    for (let stroke = 1; stroke <= 300; stroke += 1) {
      pushedAt.set(stroke, Date.now());
      disk.commits.push(stroke);
      await pass(10);
    }
    await pass(100);
    const waits = [...pushedAt].map(([stroke, at]) => disk.durableAt.get(stroke)! - at);
    // At most the rest of the transaction in flight, then its own.
    expect(Math.max(...waits)).toBeLessThanOrEqual(80);
    expect(disk.last()?.kind).toBe('saved');
  });

  it('says « not saved » after two seconds without an answer, and « saved » when the answer comes', async () => {
    const disk = aDisk({ writeMs: PATIENCE_MS + 500 });
    disk.commits.begin();
    disk.commits.push(1);
    await pass(PATIENCE_MS - 1);
    expect(disk.last()).toEqual({ kind: 'saving' });
    await pass(1);
    expect(disk.last()).toEqual({ kind: 'notSaved', reason: 'slow' });
    await pass(5_000);
    expect(disk.last()?.kind).toBe('saved');
  });

  it('counts the two seconds of a stroke from when it was drawn, behind a slow transaction too', async () => {
    const disk = aDisk({ writeMs: 1_500 });
    disk.commits.begin();
    await pass(1_500);
    disk.commits.push(1);
    await pass(100);
    disk.commits.push(2);
    await pass(1_900);
    expect(disk.last()).toEqual({ kind: 'saving' });
    await pass(100);
    expect(disk.last()).toEqual({ kind: 'notSaved', reason: 'slow' });
  });

  it('gives a hanging transaction up and makes it again, with everything in it', async () => {
    let hangs = true;
    const disk = aDisk({ fault: () => (hangs ? new Promise(() => undefined) : null) });
    disk.commits.begin();
    disk.commits.push(1);
    hangs = false;
    await pass(HANG_MS + 1_000);
    expect([...disk.durableAt.keys()]).toEqual([1]);
    expect(disk.last()?.kind).toBe('saved');
  });

  it('keeps trying, ever more rarely but at least every five seconds, and shows no hope meanwhile', async () => {
    let broken = true;
    const disk = aDisk({ fault: () => (broken ? Promise.reject(new Error('no')) : null) });
    disk.commits.begin();
    disk.commits.push(1);
    await pass(60_000);
    disk.commits.push(2);
    expect(disk.transactions.length).toBeGreaterThan(12);
    expect(disk.transactions.length).toBeLessThan(25);
    const afterFirst = disk.states.slice(disk.states.findIndex(({ kind }) => kind === 'notSaved'));
    expect(afterFirst.every(({ kind }) => kind === 'notSaved')).toBe(true);
    broken = false;
    await pass(5_100);
    expect([...disk.durableAt.keys()]).toEqual([1, 2]);
    expect(disk.last()?.kind).toBe('saved');
  });

  it('tries at once when it is flushed in the middle of a back-off', async () => {
    let broken = true;
    const disk = aDisk({ fault: () => (broken ? Promise.reject(new Error('no')) : Promise.resolve()) });
    disk.commits.begin();
    disk.commits.push(1);
    await pass(10_000);
    expect(await disk.commits.flush()).toBe(false);
    broken = false;
    expect(await disk.commits.flush()).toBe(true);
    expect(disk.last()?.kind).toBe('saved');
  });

  it('flushes what is pushed while the transaction before is in flight', async () => {
    const disk = aDisk();
    disk.commits.begin();
    disk.commits.push(1);
    await pass(25);
    disk.commits.push(2);
    const flushed = disk.commits.flush();
    await pass(100);
    expect(await flushed).toBe(true);
    expect([...disk.durableAt.keys()]).toEqual([1, 2]);
  });

  it('only collects before it begins', async () => {
    const disk = aDisk();
    disk.commits.push(1);
    await pass(10_000);
    expect(disk.transactions).toEqual([]);
    expect(disk.states).toEqual([]);
    expect(await disk.commits.flush()).toBe(false);
  });
});
