import { produce } from 'immer';
import type { Page, Worker } from 'playwright-core';
import type { DiagramDocument } from '../../src/model/document';
import { recordsOf } from '../../src/model/records';
import { writeTrace } from '../../src/format/write-trace';
import { largeDocument } from '../large-document';
import { isSaved, lastSheet, openFile } from './drawn-sheet';
import { startMortalBrowser } from './mortal-browser';

export interface DurableTimes {
  /** As hands press: a moment after what the one before did has been seen. */
  readonly byHand: StrokeTimes;
  /** As soon as the one before is durable, which is while the page still draws it. */
  readonly atOnce: StrokeTimes;
  /** Ms from opening a sheet that was killed to its last sign. */
  readonly openMs: number;
}

export interface StrokeTimes {
  /** Ms from when the page takes the key that moves a sign until the disk has it; routing its arrows is in it. */
  readonly gesture: Percentiles;
  /** Of these, ms from the first that is asked of the database. */
  readonly write: Percentiles;
  /** Ms from the key itself, which may wait until the page takes it. */
  readonly key: Percentiles;
}

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

const NODES = 500;
/** Between two presses of somebody who looks. */
const HANDS_MS = 200;

/** Moves a sign of a sheet of 500, many times, and times how long it takes until the stroke is on the disk. */
export async function timeDurability(
  address: string,
  profile: string,
  gestures: number,
): Promise<DurableTimes> {
  const json = writeTrace(inRows(largeDocument({ nodes: NODES, arrows: NODES })));
  const browser = await startMortalBrowser({ profile, init: stampKeys });
  const { page } = browser;
  try {
    await page.goto(address);
    const writing = page.waitForEvent('worker', (worker) => worker.url().includes('stroke-worker'));
    await openFile(page, json);
    const worker = await writing;
    await worker.evaluate(stampWrites);
    await page.locator('.react-flow__node').first().waitFor({ state: 'attached' });
    await isSaved(page);
    await page.keyboard.press('Control+Digit0');
    await page.waitForTimeout(1_000);
    const { x, y } = await page.evaluate(aSignInSight);
    await page.mouse.click(x, y);
    const byHand = await timeStrokes(page, worker, gestures, HANDS_MS);
    const atOnce = await timeStrokes(page, worker, gestures, 0);
    await browser.kill();
    return {
      byHand,
      atOnce,
      openMs: await timeOpening(address, profile),
    };
  } finally {
    await browser.kill();
  }
}

async function timeStrokes(
  page: Page,
  worker: Worker,
  gestures: number,
  pauseMs: number,
): Promise<StrokeTimes> {
  await page.evaluate(() => (globalThis as unknown as Stamped).keys.splice(0));
  const writes: Write[] = [];
  for (let gesture = 0; gesture < gestures; gesture += 1) {
    await page.waitForTimeout(pauseMs);
    await page.keyboard.press(gesture % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    writes.push(await worker.evaluate(() => (globalThis as unknown as Stamped).nextWrite()));
  }
  const keys = await page.evaluate(() => (globalThis as unknown as Stamped).keys);
  const from = (start: (key: Key) => number): Percentiles =>
    percentilesOf(writes.map(({ durable }, at) => durable - start(keys[at]!)));
  return {
    gesture: from(({ taken }) => taken),
    write: percentilesOf(writes.map(({ begun, durable }) => durable - begun)),
    key: from(({ pressed }) => pressed),
  };
}

/** The signs apart from each other, by kind, as nobody would draw them and every arrow can be routed. */
export function inRows(document: DiagramDocument): DiagramDocument {
  return produce(document, (draft) => {
    const { persons, professionals, institutions } = draft;
    const figures = [...recordsOf(persons), ...recordsOf(professionals), ...recordsOf(institutions)];
    for (const [at, figure] of figures.entries())
      figure.position = { x: (at % 25) * 180, y: Math.floor(at / 25) * 180 };
  });
}

/** Closed in itself: it runs in the page. A place where nothing lies over a sign. */
function aSignInSight(): { readonly x: number; readonly y: number } {
  for (const node of document.querySelectorAll('.react-flow__node')) {
    const { left, top, width, height } = node.getBoundingClientRect();
    const place = { x: left + width / 2, y: top + height / 2 };
    if (node.contains(document.elementFromPoint(place.x, place.y))) return place;
  }
  throw new Error('no sign is in sight');
}

/** Ms since the Unix epoch, with fractions, as all that follows. */
interface Key {
  readonly pressed: number;
  /** When the page began to do what it says. */
  readonly taken: number;
}

interface Write {
  readonly begun: number;
  readonly durable: number;
}

interface Stamped {
  /** In the page. */
  readonly keys: Key[];
  /** In the worker: the next one that was not told yet, once it has ended. */
  readonly nextWrite: () => Promise<Write>;
}

/** Closed in itself: it runs in the page, before the application. When keys are pressed, and taken by the page. */
function stampKeys(): void {
  const keys: Key[] = [];
  Object.assign(globalThis, { keys });
  const stamp = ({ timeStamp }: Event): void => {
    keys.push({
      pressed: performance.timeOrigin + timeStamp,
      taken: performance.timeOrigin + performance.now(),
    });
  };
  addEventListener('keydown', stamp, { capture: true });
}

/** Closed in itself: it runs in the worker that writes strokes. When they are durable, by the clock of all. */
function stampWrites(): void {
  const writes: Write[] = [];
  let tell: () => void = () => undefined;
  const nextWrite = async (): Promise<Write> => {
    for (;;) {
      const write = writes.shift();
      if (write !== undefined) return write;
      await new Promise<void>((resolve) => (tell = resolve));
    }
  };
  Object.assign(globalThis, { nextWrite });
  const now = (): number => performance.timeOrigin + performance.now();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function stamped(...given) {
    const begun = now();
    if (this.name === 'journal')
      this.transaction.addEventListener('complete', () => {
        writes.push({ begun, durable: now() });
        tell();
      });
    return put.apply(this, given);
  };
}

function percentilesOf(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const under = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { p50: under(0.5), p99: under(0.99) };
}

/** Ms from the click in the list to the painted sheet, after the browser was killed. */
async function timeOpening(address: string, profile: string): Promise<number> {
  const browser = await startMortalBrowser({ profile });
  const { page } = browser;
  try {
    await page.goto(address);
    const row = lastSheet(page);
    await row.waitFor();
    return await row.evaluate(async (button) => {
      const start = performance.now();
      (button as HTMLElement).click();
      while (document.querySelector('.react-flow__node') === null)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    });
  } finally {
    await browser.kill();
  }
}
