/* global document, requestAnimationFrame -- of the page */

/**
 * Waits until what a page was asked for is there: a menu opens in the next frame, and what is fetched for a dialog, or
 * moves to its place, takes as long as it takes.
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isUnderWay = () =>
      document.querySelector('[aria-busy="true"]') !== null ||
      document.getAnimations().some(({ playState }) => playState === 'running');
    let still = 0;
    while (still < 3) {
      await frame();
      still = isUnderWay() ? 0 : still + 1;
    }
  });
}
