/** How smoothly two sittings side by side are moved about, in Chromium, on the production build. */
import { frameGaps, framesASecond } from './frames.mjs';
import { percentile } from './percentile.mjs';
import { withSheet } from './with-sheet.mjs';

const LOG_LINES = 2_000;
const LEAST_FRAMES = 50;
const MOVES = 150;
/** One arrow in so many came since, and as many are gone. */
const EVERY = 8;

/** @param sheet {json, nodes, edges}: a `.trace.json`; it is compared with itself, some arrows more and some fewer. */
export async function measureComparison(note, { json, nodes, edges }) {
  await withSheet(JSON.stringify(comeBackTo(JSON.parse(json))), async (page) => {
    await writeLog(page);
    await openSideBySide(page);
    const counts = `${nodes.length} nodes, ${edges.length} arrows, ${LOG_LINES} log lines`;
    const gaps = await gapsWhilePanning(page);
    const frames = framesASecond(gaps);
    note(
      `two sittings side by side, frames a second while panned (${counts})`,
      frames.toFixed(1),
      `≥ ${LEAST_FRAMES}`,
      frames >= LEAST_FRAMES,
    );
    note('two sittings side by side, p95 between two frames', `${percentile(gaps, 0.95).toFixed(1)} ms`);
  });
}

/** The sheet with an earlier sitting that kept another part of its arrows. */
function comeBackTo(file) {
  const { sittings, ...content } = file.document;
  const part = (records, left) =>
    Object.fromEntries(Object.entries(records).filter((_, at) => at % EVERY !== left));
  const [sitting] = Object.values(sittings);
  const closed = { ...content, activations: part(content.activations, 0) };
  const earlier = { ...sitting, id: 'earlier', date: '2025-03-17', rank: -1, participants: [], closed };
  return {
    ...file,
    document: {
      ...content,
      activations: part(content.activations, 1),
      sittings: { earlier, ...sittings },
    },
  };
}

/** A long sitting: so many lines of the log. One figure is moved, which is undone and redone all over again. */
async function writeLog(page) {
  await page.locator('.react-flow__node').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.evaluate(async (lines) => {
    for (let line = 1; line < lines; line += 1) {
      const press = { key: 'z', code: 'KeyZ', ctrlKey: true, shiftKey: line % 2 === 0 };
      document.body.dispatchEvent(
        new globalThis.KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }),
      );
      if (line % 50 === 0) await new Promise(requestAnimationFrame);
    }
  }, LOG_LINES);
  await page.keyboard.press('Escape');
}

async function openSideBySide(page) {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Séances' }).click();
  await page.getByRole('button', { name: /^17 mars 2025/ }).click();
  await page.getByRole('button', { name: 'Côte à côte' }).click();
  await page.getByRole('region', { name: 'Avant', exact: true }).locator('[data-mark]').first().waitFor();
  await page.waitForTimeout(1_000);
}

/** Ms between the frames that were shown while one of the two sheets was dragged about. */
async function gapsWhilePanning(page) {
  const { x, y, width, height } = await page
    .getByRole('region', { name: 'Après', exact: true })
    .boundingBox();
  // Near the corner of the sheet nothing is drawn that could be taken instead.
  const from = { x: x + width - 12, y: y + height - 12 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 10, from.y - 10);
  const gaps = await frameGaps(page, async () => {
    for (let move = 1; move <= MOVES; move += 1) {
      const angle = (move / MOVES) * 4 * Math.PI;
      await page.mouse.move(
        from.x - 10 - 150 * (1 - Math.cos(angle)),
        from.y - 10 - 100 * Math.sin(angle) ** 2,
      );
      await page.waitForTimeout(8);
    }
  });
  await page.mouse.up();
  return gaps;
}
