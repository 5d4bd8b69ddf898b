/** What can be timed on a page, in the same way for the app and for bare React Flow. */

const MOVES = 40;
const DRAGS = 5;
/** A page that never shows what is waited for fails, and does not hang. */
const LATEST_MS = 60_000;

/**
 * @param painted what is seen first, by selector
 * @param there what is made after it, by selector: it need not be seen
 * @returns ms from the gesture to the frame that shows the one, and until the other is on the page
 */
export async function timesToOpen(page, gesture, painted, there = painted) {
  await page.evaluate(
    (wanted) => {
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
      const isThere = (selector) => start !== null && document.querySelector(selector) !== null;
      const since = () => performance.now() - start;
      const firstFrame = new Promise((resolve) => {
        const look = () => {
          if (isThere(wanted.painted)) requestAnimationFrame(() => setTimeout(() => resolve(since())));
          else requestAnimationFrame(look);
        };
        look();
      });
      const whole = new Promise((resolve) => {
        const look = () => {
          if (isThere(wanted.there)) resolve(since());
          else setTimeout(look, 4);
        };
        look();
      });
      globalThis.painted = Promise.all([firstFrame, whole]);
    },
    { painted, there },
  );
  await gesture();
  return paintedOf(page);
}

/**
 * Drags the first of these figures that a pointer can take: on a large sheet arrows cover most of them. Once before,
 * unmeasured; where its arrows cover it then, another is taken.
 * @returns which one, and of each drag ms of the processor, on the page's main thread, for one pointer move. Processor
 * time and not time on the clock: what else the machine does is not ours.
 */
export async function timeDrags(page, ids) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const id of ids) {
    if ((await drag(page, id, async () => 0)) === null) continue;
    const times = [];
    while (times.length < DRAGS) {
      const ms = await drag(page, id, () => taskMs(session));
      if (ms === null) break;
      times.push(ms);
    }
    if (times.length > 0) return { id, times };
  }
  throw new Error('no figure can be taken');
}

/** `null`: it cannot be taken. */
async function drag(page, id, spent) {
  const point = await pointOf(page, id);
  if (point === null) return null;
  const { x, y } = point;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 12);
  const before = await spent();
  for (let move = 1; move <= MOVES; move += 1)
    await page.mouse.move(x + 12 + (move % 40), y + 12 + (move % 30));
  const after = await spent();
  // Back to where it stood: elsewhere other figures and arrows may lie over it.
  await page.mouse.move(x, y);
  await page.mouse.up();
  // Two presses within half a second would be a double click.
  await page.waitForTimeout(700);
  return (after - before) / MOVES;
}

/** A point of the figure that nothing else covers; `null`: there is none. */
function pointOf(page, id) {
  return page.evaluate((wanted) => {
    const node = document.querySelector(`.react-flow__node[data-id="${wanted}"]`);
    const { left, top, width, height } = node.getBoundingClientRect();
    for (let step = 1; step < 400; step += 1) {
      const x = left + ((step % 20) / 20) * width;
      const y = top + (Math.floor(step / 20) / 20) * height;
      if (node.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return null;
  }, id);
}

async function taskMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** MB of the page's script heap, once what is no longer needed is gone. */
export async function heapMegabytes(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** What the page timed, in `globalThis.painted`. */
export function paintedOf(page) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('nothing was painted in time')), LATEST_MS).unref();
  });
  return Promise.race([page.evaluate(() => globalThis.painted), late]);
}
