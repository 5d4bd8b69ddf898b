/** Ms between the frames that a page shows while something is done with it. */
export async function frameGaps(page, work) {
  await page.evaluate(() => {
    globalThis.frames = [];
    const look = (at) => {
      globalThis.frames.push(at);
      globalThis.framing = requestAnimationFrame(look);
    };
    globalThis.framing = requestAnimationFrame(look);
  });
  await work();
  const times = await page.evaluate(() => {
    globalThis.cancelAnimationFrame(globalThis.framing);
    return globalThis.frames;
  });
  return times.slice(1).map((time, at) => time - times[at]);
}

/** Frames a second, of the times between them. */
export function framesASecond(gaps) {
  return 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
}
