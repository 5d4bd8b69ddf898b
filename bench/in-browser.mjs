/** Times what a hand feels, in Chromium, on the production build, beside bare React Flow with the same counts. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/machine.mjs';
import { serveBuild } from '../scripts/serve-build.mjs';
import { heapMegabytes, paintedOf, timeDrags, timesToOpen } from './browser-times.mjs';
import { percentile } from './percentile.mjs';

const SCREEN = { width: 1440, height: 900 };
/** Of our sheet: what is painted of an arrow, and what can be taken of it. */
const PAINTED = '.react-flow__viewport-portal path';
const TAKEN = '[data-colour]';
/** The painted layers; one that is faded holds what is dotted, or what steps back behind what is in hand. */
const LAYERS = '.react-flow__viewport-portal svg[aria-hidden=true]:not([opacity])';
const READING_MS = 1_000;
const PREPARED_MS = 2_500;
const ENTERS = 30;
/** Ms between the last key and Enter: at once, as from a paste, and as hands type. */
const PAUSES = { 'at once': 0, 'as hands type': 200 };
const ROUNDS = 3;

/**
 * @param sheet {json, draggable, nodes, edges}: the same sheet as a `.trace.json` file and for bare React Flow.
 * @param targets {drag, open, heap}: at most so much of what bare React Flow takes; {enter}: ms, or `null` not to type.
 */
export async function measureBrowser(note, sheet, targets) {
  const ours = await serveBuild();
  const bare = await serveBuild({ outDir: 'dist-bench', hasConfig: false });
  const folder = mkdtempSync(join(tmpdir(), 'trace-bench-'));
  const file = join(folder, 'sheet.trace.json');
  writeFileSync(file, sheet.json);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const own = [];
    const plain = [];
    const typed = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const here = await measureOurs(browser, ours.address, file, sheet);
      own.push(here);
      plain.push(await measureBare(browser, bare.address, sheet, here.dragged));
      if (targets.enter !== null) typed.push(await measureTyping(browser, ours.address, file));
    }
    const counts = `${sheet.nodes.length} nodes, ${sheet.edges.length} arrows`;
    for (const kind of targets.enter === null ? [] : Object.keys(PAUSES)) {
      const enters = typed.flatMap((run) => run[kind]);
      noteEnters(note, enters, `${counts}, ${kind}`, targets.enter);
    }
    const ready = percentile(
      own.map((run) => run.ready),
      0.5,
    );
    note(`opening, until all can be taken (${counts}), Tracé`, `${ready.toFixed(2)} ms`);
    const compare = comparison(note, own, plain);
    compare('drag', `one drag move, main thread (${counts})`, 'ms', targets.drag);
    compare('open', `opening, to first paint (${counts})`, 'ms', targets.open);
    compare('heap', `script heap of an open sheet (${counts})`, 'MB', targets.heap);
    compare('drawn', `of which the drawing, less an empty sheet (${counts})`, 'MB', targets.heap);
  } finally {
    await browser.close();
    await ours.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function noteEnters(note, enters, counts, most) {
  const p95 = percentile(enters, 0.95);
  note(`Enter to painted arrow, p50 (${counts})`, `${percentile(enters, 0.5).toFixed(1)} ms`);
  note(`Enter to painted arrow, p95 (${counts})`, `${p95.toFixed(1)} ms`, `≤ ${most} ms`, p95 <= most);
}

/** Notes the medians of both, and what ours is of bare React Flow's. */
function comparison(note, own, plain) {
  return (key, name, unit, most) => {
    const [ours, bare] = [own, plain].map((runs) =>
      percentile(
        runs.flatMap((run) => run[key]),
        0.5,
      ),
    );
    note(`${name}, Tracé`, `${ours.toFixed(2)} ${unit}`);
    note(`${name}, bare React Flow`, `${bare.toFixed(2)} ${unit}`);
    const ratio = ours / bare;
    note(`${name}, ratio`, ratio.toFixed(2), `≤ ${most}`, ratio <= most);
  };
}

/** A sheet stored on this device, opened from the list and then shown whole, as bare React Flow shows it. */
async function measureOurs(browser, address, file, { draggable }) {
  const { context, page, times } = await openStored(browser, address, file);
  const [open, ready] = times;
  const heap = await heapMegabytes(page);
  await page.keyboard.press('Control+Digit0');
  await page.waitForTimeout(600);
  const { id: dragged, times: drag } = await timeDrags(page, draggable);
  await context.close();
  const drawn = heap - (await heapOfEmpty(browser, address, showEmptySheet));
  return { open, ready, heap, drawn, drag, dragged };
}

/** On a page of its own: what is dragged has as many arrows as bare React Flow's. */
async function measureTyping(browser, address, file) {
  const { context, page } = await openStored(browser, address, file);
  const enters = {};
  for (const [kind, pause] of Object.entries(PAUSES)) enters[kind] = await timeEnters(page, pause);
  await context.close();
  return enters;
}

async function openStored(browser, address, file) {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-colour]').first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^Enregistré/ })
    .first()
    .waitFor();
  // A page that is left while its copy goes into a file is kept whole by the browser, and its heap counted with the next.
  await page.waitForTimeout(PREPARED_MS);
  await page.reload();
  const row = page
    .getByRole('list', { name: 'Sur cet appareil' })
    .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
    .first();
  await row.waitFor();
  // The list is read before a sheet is opened; the browser begins a new log meanwhile.
  await page.waitForTimeout(READING_MS);
  const times = await timesToOpen(page, () => row.click(), PAINTED, TAKEN);
  // What is made ahead of the first line belongs to the sheet.
  await page.waitForTimeout(PREPARED_MS);
  return { context, page, times };
}

/** MB of a page of its own. @param showEmpty shows a sheet with nothing on it */
async function heapOfEmpty(browser, address, showEmpty) {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(address);
  await showEmpty(page);
  await page.waitForTimeout(PREPARED_MS);
  const heap = await heapMegabytes(page);
  await context.close();
  return heap;
}

async function showEmptySheet(page) {
  await page
    .getByRole('button', { name: /^Nouvelle feuille/ })
    .first()
    .click();
  await page.getByRole('combobox').first().waitFor();
}

async function showEmptyFlow(page) {
  await hasDriver(page);
  await page.evaluate(() => globalThis.showFlow({ nodes: [], edges: [] }));
}

/** What the driver puts into a page to look for elements counts on both sides. */
async function hasDriver(page) {
  await page.locator('body').waitFor({ state: 'attached' });
}

async function measureBare(browser, address, { nodes, edges }, dragged) {
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  await page.goto(address);
  await hasDriver(page);
  const show = () => page.evaluate((plain) => globalThis.showFlow(plain), { nodes, edges });
  const [open] = await timesToOpen(page, show, '.react-flow__edge');
  const heap = await heapMegabytes(page);
  const { times: drag } = await timeDrags(page, [dragged]);
  await context.close();
  const drawn = heap - (await heapOfEmpty(browser, address, showEmptyFlow));
  return { open, heap, drawn, drag };
}

/**
 * Ms from the key press of Enter to the frame that shows one more arrow, for several lines.
 * @param pause ms between the last key and Enter
 */
async function timeEnters(page, pause) {
  // By selector: a search by role reads the whole page, in the page's own time.
  const line = page.locator('[role=combobox]');
  // As by hand: a mouse left lying on the sheet would read out what it lies on until a key is pressed.
  await line.click();
  await page.waitForTimeout(READING_MS);
  const times = [];
  for (let index = 0; index < ENTERS; index += 1) {
    const [from, to] = [(index * 7) % 100, (index * 3) % 90];
    await line.fill(`Pro${from} Métier${from} > Prénom${to} : mesure ${index}`);
    await page.evaluate((layers) => {
      const entry = document.querySelector('[role=combobox]');
      const painted = [...document.querySelectorAll(layers)].map((layer) =>
        layer.getElementsByTagName('path'),
      );
      const lines = () => painted.reduce((sum, { length }) => sum + length, 0);
      const before = lines();
      globalThis.painted = new Promise((resolve) => {
        const begin = ({ key }) => {
          if (key !== 'Enter') return;
          const start = performance.now();
          // The line is emptied in the very frame that shows its arrow; a dotted preview is no arrow.
          const look = () => {
            if (entry.value === '' && lines() > before) setTimeout(() => resolve(performance.now() - start));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', begin, { capture: true, once: true });
      });
    }, LAYERS);
    await page.waitForTimeout(pause);
    await line.press('Enter');
    times.push(await paintedOf(page));
  }
  await line.blur();
  return times;
}
