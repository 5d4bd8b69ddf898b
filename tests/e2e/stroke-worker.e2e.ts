import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

interface Counted {
  written: number;
}

/** Closed in itself: it runs in the worker. How often it moves a sheet on. */
function countWrites(): void {
  Object.assign(globalThis, { written: 0 });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function counted(...given) {
    if (this.name === 'sheets') (globalThis as unknown as Counted).written += 1;
    return put.apply(this, given);
  };
}

describe('strokes, in a browser that has workers', () => {
  let visit: Visit;
  let hands: SheetHands;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    hands = handsOn(visit.page);
  });
  afterAll(async () => {
    await visit.close();
  });

  it('are written where nothing is painted', async () => {
    const { page, complaints } = visit;
    const starting = page.waitForEvent('worker', (worker) => worker.url().includes('stroke-worker'));
    await hands.newSheet();
    const worker = await starting;
    await worker.evaluate(countWrites);
    const written = (): Promise<number> => worker.evaluate(() => (globalThis as unknown as Counted).written);
    let drawn = 0;
    const drawOne = async (): Promise<void> => {
      drawn += 1;
      await hands.draw(`P${drawn} f 1980`);
      await hands.saved();
    };
    // The page writes until the worker is ready.
    await expect.poll(() => drawOne().then(written), { timeout: 20_000 }).toBeGreaterThan(0);
    const before = await written();
    await drawOne();
    await drawOne();
    expect(await written()).toBe(before + 2);
    expect(complaints).toEqual([]);
  });
});
