import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openTrace, TABLET, type Visit } from './open-trace';
import { handsOn } from './sheet-hands';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each([
  ['a laptop', LAPTOP],
  ['a tablet', TABLET],
])('on %s', (_, screen) => {
  let visit: Visit;
  beforeAll(async () => {
    // The page's own policy refuses injected scripts, and should: only this test asks for an exception.
    visit = await openTrace({
      address: inject('address'),
      ...screen,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
  });
  afterAll(async () => {
    await visit.close();
  });

  it('no screen breaks WCAG 2.2 A or AA', async () => {
    const { page } = visit;
    const hands = handsOn(page);
    expect(await violations(page)).toEqual([]);
    await hands.example();
    // All in sight: signs that the sheet cuts off would be taken for something that lies over the bars.
    await page.keyboard.press('Control+Digit0');
    expect(await violations(page)).toEqual([]);
    await page.locator('.react-flow__node[aria-label^="Sandrine"]').click();
    await page.getByRole('toolbar', { name: /^Que faire de/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('>');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^L’autre bout/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    for (let left = 0; left < 4; left += 1) await page.keyboard.press('Escape');
    await hands.line.click();
    await hands.line.fill('Sandrine > Zoé Petit, juge, chez Tribunal : convocation');
    await page.getByRole('region', { name: 'Aperçu' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await hands.line.fill('');
    await hands.line.blur();
    await page
      .getByRole('button', { name: /^Fil de la séance/ })
      .first()
      .click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Exporter/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: /^PDF/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations: found } = await page.evaluate(
    (tags): Promise<AxeResults> =>
      (
        globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
      ).axe.run(
        // An open menu stands between two guards of its library, which pass the focus on and never keep it.
        { exclude: [['[data-base-ui-focus-guard]']] },
        { runOnly: { type: 'tag', values: tags } },
      ),
    WCAG,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join()} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}
