import { produce } from 'immer';
import type { DiagramDocument } from '../../src/model/document';
import { recordsOf } from '../../src/model/records';
import { writeTrace } from '../../src/format/write-trace';
import { largeDocument } from '../large-document';
import { isSaved, lastSheet, openFile } from './drawn-sheet';
import { startMortalBrowser } from './mortal-browser';

export interface DurableTimes {
  readonly gestures: number;
  /** Ms from when the page takes the key that moves a sign until the disk has it; routing its arrows is in it. */
  readonly gesture: Percentiles;
  /** Ms from the key itself: here it waits until the page has painted what the one before, just durable, did. */
  readonly key: Percentiles;
  /** Of these, ms from when the record is sealed and handed on. */
  readonly write: Percentiles;
  /** Ms from opening a sheet that was killed to its last sign. */
  readonly openMs: number;
}

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

const NODES = 500;

/** Moves a sign of a sheet of 500, many times, and times how long it takes until the stroke is on the disk. */
export async function timeDurability(
  address: string,
  profile: string,
  gestures: number,
): Promise<DurableTimes> {
  const json = writeTrace(inRows(largeDocument({ nodes: NODES, arrows: NODES })));
  const browser = await startMortalBrowser({ profile, init: stampStrokes });
  const { page } = browser;
  try {
    await page.goto(address);
    await openFile(page, json);
    await page.locator('.react-flow__node').first().waitFor({ state: 'attached' });
    await isSaved(page);
    await page.keyboard.press('Control+Digit0');
    await page.waitForTimeout(1_000);
    const { x, y } = await page.evaluate(aSignInSight);
    await page.mouse.click(x, y);
    for (let gesture = 0; gesture < gestures; gesture += 1) {
      await page.keyboard.press(gesture % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
      await page.waitForFunction(
        (least) => (globalThis as unknown as Stamped).strokes.length >= least,
        gesture + 1,
      );
    }
    const stamps = await page.evaluate(() => (globalThis as unknown as Stamped).strokes);
    await browser.kill();
    return {
      gestures: stamps.length,
      write: percentilesOf(stamps.map(({ begun, durable }) => durable - begun)),
      gesture: percentilesOf(stamps.map(({ taken, durable }) => durable - taken)),
      key: percentilesOf(stamps.map(({ pressed, durable }) => durable - pressed)),
      openMs: await timeOpening(address, profile),
    };
  } finally {
    await browser.kill();
  }
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

interface Stroke {
  readonly pressed: number;
  readonly taken: number;
  readonly begun: number;
  readonly durable: number;
}

interface Stamped {
  readonly strokes: Stroke[];
}

/**
 * Closed in itself: it runs in the page, before the application. When strokes are durable: as the worker that writes
 * them says, by a clock of whole milliseconds, each counted as its end; or the page, which writes until that is ready.
 */
function stampStrokes(): void {
  const strokes: Stroke[] = [];
  Object.assign(globalThis, { strokes });
  let key = { pressed: 0, taken: 0 };
  const take = ({ timeStamp }: Event): void => {
    key = { pressed: timeStamp, taken: performance.now() };
  };
  addEventListener('keydown', take, { capture: true });
  const stamp = (stroke: Stroke): void => {
    if (stroke.pressed > 0) strokes.push(stroke);
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the worker below
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function stamped(message: { readonly kind?: string }): void {
    const asked = { ...key, begun: performance.now() };
    const hear = ({ data }: MessageEvent<{ readonly at: number }>): void => {
      stamp({ ...asked, durable: data.at + 1 - performance.timeOrigin });
    };
    if (message.kind === 'write') this.addEventListener('message', hear, { once: true });
    postMessage.call(this, message);
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the database below
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function stamped(names, mode, options) {
    const asked = { ...key, begun: performance.now() };
    const made = transaction.call(this, names, mode, options);
    const isStroke = mode === 'readwrite' && made.objectStoreNames.contains('journal');
    if (isStroke && !made.objectStoreNames.contains('snapshots'))
      made.addEventListener('complete', () => {
        stamp({ ...asked, durable: performance.now() });
      });
    return made;
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
