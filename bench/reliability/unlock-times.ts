import { lastSheet, layNewSheet } from './drawn-sheet';
import { startMortalBrowser } from './mortal-browser';
import { protectByPhrase } from './protect-by-phrase';

/**
 * Protects the sheets of a profile by a phrase and opens them again, `times` in a row.
 * @returns ms from Enter to the list of sheets, each, as the driver sees it; the cost of the phrase is what this machine was found to pay.
 */
export async function timeUnlocking(
  address: string,
  profile: string,
  times: number,
): Promise<readonly number[]> {
  const browser = await startMortalBrowser({ profile });
  const { page } = browser;
  try {
    await page.goto(address);
    await layNewSheet(page);
    const { phrase, note } = await protectByPhrase(page);
    await note();
    const found: number[] = [];
    for (let time = 0; time < times; time += 1) {
      await page.reload();
      const field = page.getByRole('textbox', { name: 'Phrase' });
      await field.fill(phrase);
      const start = performance.now();
      await field.press('Enter');
      await lastSheet(page).waitFor();
      found.push(performance.now() - start);
    }
    return found;
  } finally {
    await browser.kill();
  }
}
