/** Times what a hand feels, in Chromium, on the production build, beside bare React Flow with the same counts. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../scripts/machine.mjs';
import { percentile } from './percentile.mjs';

const SCREEN = { width: 1440, height: 900 };
const ENTERS = 30;
const MOVES = 40;
const ROUNDS = 2;

/** @param sheet {json, nodes, edges}: the same sheet as a `.trace.json` file and for bare React Flow. */
export async function measureBrowser(note, sheet) {
  const ours = await serve('dist');
  const bare = await serve('dist-bench');
  const folder = mkdtempSync(join(tmpdir(), 'trace-bench-'));
  const file = join(folder, 'sheet.trace.json');
  writeFileSync(file, sheet.json);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const drags = { ours: [], bare: [] };
    const opens = { ours: [], bare: [] };
    let enters = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = await measureOurs(browser, ours.address, file);
      drags.ours.push(own.drag);
      opens.ours.push(own.open);
      enters = enters.concat(own.enters);
      const plain = await measureBare(browser, bare.address, sheet);
      drags.bare.push(plain.drag);
      opens.bare.push(plain.open);
    }
    const counts = `${sheet.nodes.length} nodes, ${sheet.edges.length} arrows`;
    const p95 = percentile(enters, 0.95);
    note(`Enter to painted arrow, p50 (${counts})`, `${percentile(enters, 0.5).toFixed(1)} ms`);
    note(`Enter to painted arrow, p95 (${counts})`, `${p95.toFixed(1)} ms`, '≤ 50 ms', p95 <= 50);
    compare(note, `one drag move, main thread (${counts})`, drags);
    compare(note, `opening, to first paint (${counts})`, opens);
  } finally {
    await browser.close();
    await ours.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(note, name, { ours, bare }) {
  const own = percentile(ours, 0.5);
  const plain = percentile(bare, 0.5);
  note(`${name}, Tracé`, `${own.toFixed(2)} ms`);
  note(`${name}, bare React Flow`, `${plain.toFixed(2)} ms`);
  note(`${name}, ratio`, (own / plain).toFixed(2));
}

async function measureOurs(browser, address, file) {
  const page = await browser.newPage({ viewport: SCREEN, locale: 'fr-FR' });
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-colour]').first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^Enregistré/ })
    .first()
    .waitFor();
  await page.reload();
  const row = page
    .getByRole('list', { name: 'Sur cet appareil' })
    .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
    .first();
  await row.waitFor();
  const open = await timeToPaint(page, () => row.click(), '[data-colour]');
  const enters = await timeEnters(page);
  const drag = await timeDrag(page);
  await page.close();
  return { open, enters, drag };
}

async function measureBare(browser, address, { nodes, edges }) {
  const page = await browser.newPage({ viewport: SCREEN });
  await page.goto(address);
  const open = await timeToPaint(
    page,
    () => page.evaluate((plain) => globalThis.showFlow(plain), { nodes, edges }),
    '.react-flow__edge',
  );
  const drag = await timeDrag(page);
  await page.close();
  return { open, drag };
}

/** Ms from the gesture to the frame that shows `selector`. */
async function timeToPaint(page, gesture, selector) {
  await page.evaluate((wanted) => {
    globalThis.painted = new Promise((resolve) => {
      let start = null;
      const begin = () => {
        start ??= performance.now();
      };
      addEventListener('click', begin, { capture: true, once: true });
      if (globalThis.showFlow !== undefined) {
        const show = globalThis.showFlow;
        globalThis.showFlow = (plain) => {
          begin();
          show(plain);
        };
      }
      const look = () => {
        if (start !== null && document.querySelector(wanted) !== null)
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, selector);
  await gesture();
  return paintedOf(page);
}

/** Ms from the key press of Enter to the frame that shows one more arrow, for several lines. */
async function timeEnters(page) {
  // By selector: a search by role reads the whole page, in the page's own time.
  const line = page.locator('[role=combobox]');
  const times = [];
  for (let index = 0; index < ENTERS; index += 1) {
    const before = await page.locator('[data-colour]').count();
    const [from, to] = [(index * 7) % 100, (index * 3) % 90];
    await line.fill(`Pro${from} Métier${from} > Prénom${to} : mesure ${index}`);
    await page.evaluate((drawn) => {
      globalThis.painted = new Promise((resolve) => {
        const begin = ({ key }) => {
          if (key !== 'Enter') return;
          const start = performance.now();
          // The line is emptied in the very frame that shows its arrow; a dotted preview is no arrow.
          const look = () => {
            const empty = document.querySelector('[role=combobox]').value === '';
            if (empty && document.querySelectorAll('[data-colour]').length > drawn)
              setTimeout(() => resolve(performance.now() - start));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', begin, { capture: true, once: true });
      });
    }, before);
    await line.press('Enter');
    times.push(await paintedOf(page));
  }
  await line.blur();
  return times;
}

/** What the page timed; a page that never shows it fails, and does not hang. */
function paintedOf(page) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('nothing was painted within 30 s')), 30_000).unref();
  });
  return Promise.race([page.evaluate(() => globalThis.painted), late]);
}

/** Main-thread ms for one pointer move while a node is dragged. */
async function timeDrag(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const box = await inSight(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 12);
  const before = await taskMs(session);
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(
      box.x + box.width / 2 + 12 + (move % 40),
      box.y + box.height / 2 + 12 + (move % 30),
    );
  }
  const spent = (await taskMs(session)) - before;
  await page.mouse.up();
  return spent / MOVES;
}

/** The first figure that is wholly on the screen. */
async function inSight(page) {
  for (const node of await page.locator('.react-flow__node-figure, .react-flow__node-default').all()) {
    const box = await node.boundingBox();
    if (
      box !== null &&
      box.x > 120 &&
      box.y > 120 &&
      box.x + box.width < SCREEN.width - 120 &&
      box.y + box.height < SCREEN.height - 250
    )
      return box;
  }
  throw new Error('no figure in sight');
}

async function taskMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function serve(folder) {
  const server = await preview({
    configFile: folder === 'dist' ? undefined : false,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  });
  const { port } = server.httpServer.address();
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
