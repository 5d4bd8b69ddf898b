/** How smoothly a whole sheet is zoomed, in Chromium, on the production build. */
import { frameGaps, framesASecond } from './frames.mjs';
import { percentile } from './percentile.mjs';
import { withSheet } from './with-sheet.mjs';

const ZOOMING_MS = 3_000;

/** @param sheet {json, nodes, edges}: a `.trace.json` file, and what is on it. */
export async function measureCamera(note, { json, nodes, edges }) {
  await withSheet(json, async (page) => {
    // Asked twice, it is the whole of a large sheet.
    for (let time = 0; time < 2; time += 1) {
      await page.keyboard.press('Control+Digit0');
      await page.waitForTimeout(1_000);
    }
    const gaps = await frameGaps(page, () => page.evaluate(rollTheWheel, ZOOMING_MS));
    const what = `zooming by the wheel (${nodes.length} nodes, ${edges.length} arrows)`;
    note(`${what}, frames a second`, framesASecond(gaps).toFixed(1));
    note(`${what}, p95 between two frames`, `${percentile(gaps, 0.95).toFixed(1)} ms`);
  });
}

/** In and out again, a little in each frame. Closed in itself: it runs in the page. */
function rollTheWheel(length) {
  const ground = document.querySelector('.react-flow__pane');
  const { left, top, width, height } = ground.getBoundingClientRect();
  const start = performance.now();
  return new Promise((resolve) => {
    const roll = () => {
      const spent = performance.now() - start;
      const deltaY = spent % 1_000 < 500 ? -8 : 8;
      const spot = { clientX: left + width / 2, clientY: top + height / 2 };
      ground.dispatchEvent(
        new globalThis.WheelEvent('wheel', { ...spot, deltaY, bubbles: true, cancelable: true }),
      );
      if (spent < length) requestAnimationFrame(roll);
      else resolve();
    };
    requestAnimationFrame(roll);
  });
}
