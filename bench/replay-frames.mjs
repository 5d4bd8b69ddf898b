/** Frames a second while a sheet of 300 signs, with 2,000 lines in its log, is replayed in Chromium. */
import { frameGaps, framesASecond } from './frames.mjs';
import { withSheet } from './with-sheet.mjs';

const LOG_LINES = 2_000;
const TYPED = 40;
/** Times faster than at leisure. */
const SPEED = '4';
const PLAYING_MS = 10_000;
const LEAST_FRAMES = 50;

/** @param sheet {json}: a `.trace.json` file of 300 signs. */
export async function measureReplayFrames(note, { json }) {
  await withSheet(json, async (page) => {
    await draw(page);
    const { idle, playing, steps, spent } = await play(page);
    const what = `replay at ×${SPEED} (300 nodes, ${LOG_LINES} log lines)`;
    note(`${what}, frames a second while it stands still`, idle.toFixed(1));
    note(`${what}, frames a second`, playing.toFixed(1), `≥ ${LEAST_FRAMES}`, playing >= LEAST_FRAMES);
    note(`${what}, main thread a step`, `${(spent / steps).toFixed(1)} ms`);
  });
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

/** Played fast from the last third on, where the sheet is fullest; the camera follows what is told. */
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
  const idle = await framesIn(page, PLAYING_MS);
  const before = { task: await taskMs(session), step: Number(await slider.inputValue()) };
  await page.getByRole('button', { name: 'Lire' }).click();
  const playing = await framesIn(page, PLAYING_MS);
  const steps = Number(await slider.inputValue()) - before.step;
  return { idle, playing, steps, spent: (await taskMs(session)) - before.task };
}

async function framesIn(page, length) {
  return framesASecond(await frameGaps(page, () => page.waitForTimeout(length)));
}

async function taskMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
