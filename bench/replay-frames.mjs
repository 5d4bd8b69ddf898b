/** Frames a second while a sheet of 300 signs, with 2,000 lines in its log, is replayed in Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../scripts/machine.mjs';

const LOG_LINES = 2_000;
const TYPED = 40;
/** Times faster than at leisure. */
const SPEED = '4';
const PLAYING_MS = 10_000;
const LEAST_FRAMES = 50;

/** @param sheet {json}: a `.trace.json` file of 300 signs. @param folder where the build is. */
export async function measureReplayFrames(note, sheet, folder = 'dist') {
  const server = await preview({
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  });
  const place = mkdtempSync(join(tmpdir(), 'trace-replay-'));
  const file = join(place, 'sheet.trace.json');
  writeFileSync(file, sheet.json);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('[data-colour]').first().waitFor();
    await draw(page);
    const { idle, playing, steps, spent } = await play(page);
    const what = `replay at ×${SPEED} (300 nodes, ${LOG_LINES} log lines)`;
    note(`${what}, frames a second while it stands still`, idle.toFixed(1));
    note(`${what}, frames a second`, playing.toFixed(1), `≥ ${LEAST_FRAMES}`, playing >= LEAST_FRAMES);
    note(`${what}, main thread a step`, `${(spent / steps).toFixed(1)} ms`);
  } finally {
    await browser.close();
    await server.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** Some lines by hand; then undone and redone until the log is as long as it is to be. */
async function draw(page) {
  const line = page.locator('[role=combobox]');
  for (let index = 0; index < TYPED; index += 1) {
    await line.fill(`Pro${index * 2} Métier${index * 2} > Prénom${index * 3} : mesure ${index}`);
    await line.press('Enter');
  }
  await line.blur();
  await page.evaluate(
    (pairs) => {
      const press = (shiftKey) =>
        document.body.dispatchEvent(
          new globalThis.KeyboardEvent('keydown', {
            key: 'z',
            code: 'KeyZ',
            ctrlKey: true,
            shiftKey,
            bubbles: true,
          }),
        );
      for (let pair = 0; pair < pairs; pair += 1) {
        press(false);
        press(true);
      }
    },
    (LOG_LINES - TYPED) / 2,
  );
  await page
    .getByRole('status')
    .filter({ hasText: /^Enregistré/ })
    .first()
    .waitFor();
}

/** Played fast from the last third on, where the sheet is fullest, the whole of it in sight. */
async function play(page) {
  await page.keyboard.press('Control+Digit0');
  await page.keyboard.press(';');
  await page.keyboard.press(' ');
  const slider = page.getByRole('slider', { name: 'Avancement' });
  const total = Number(await slider.getAttribute('max'));
  await slider.fill(String(Math.round(total * 0.66)));
  await page.getByRole('combobox', { name: 'Vitesse' }).selectOption(SPEED);
  await page.waitForTimeout(1_500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const idle = await framesASecond(page);
  const before = { task: await taskMs(session), step: Number(await slider.inputValue()) };
  await page.getByRole('button', { name: 'Lire' }).click();
  const playing = await framesASecond(page);
  const steps = Number(await slider.inputValue()) - before.step;
  return { idle, playing, steps, spent: (await taskMs(session)) - before.task };
}

/** Counted by the page, over the playing time. */
function framesASecond(page) {
  return page.evaluate(
    (length) =>
      new Promise((resolve) => {
        const start = performance.now();
        let frames = 0;
        const count = (at) => {
          frames += 1;
          if (at - start >= length) resolve((frames / (at - start)) * 1000);
          else requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
    PLAYING_MS,
  );
}

async function taskMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
