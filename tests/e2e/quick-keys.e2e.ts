import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openTrace, type Visit } from './open-trace';

describe('keys that are pressed at once', () => {
  let visit: Visit;
  let page: Page;
  let line: Locator;
  let more: Locator;
  const dialog = () => page.locator('dialog[open]');
  const inHand = () => page.getByRole('toolbar', { name: /^Que faire de Yanis/ });

  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    ({ page } = visit);
    line = page.getByRole('combobox', { name: 'Saisie rapide' });
    more = page.getByRole('button', { name: 'Autres actions' }).first();
    await page.getByRole('button', { name: /^Exemple fictif/ }).click();
    await page.locator('[data-colour]').first().waitFor();
  });
  afterAll(async () => {
    await visit.close();
  });

  it('Escape puts a dialog away that is asked for the first time, and leaves the sheet as it is', async () => {
    await page.locator('.react-flow__node[aria-label^="Yanis"]').click();
    await inHand().waitFor();
    await Promise.all([page.keyboard.press('?'), page.keyboard.press('Escape')]);
    // The same once more: of the first, nothing was still to come.
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Aide' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await inHand().isVisible()).toBe(true);
  });

  it('what is typed after F2 is written on the card, the first time too', async () => {
    await Promise.all([page.keyboard.press('F2'), page.keyboard.type('Zoé')]);
    const field = page
      .getByRole('region', { name: /^Fiche/ })
      .getByRole('textbox')
      .first();
    await expect.poll(() => field.inputValue()).toContain('Zoé');
    expect(await line.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('a letter begins a line while the menu that was just closed still fades', async () => {
    await more.click();
    await page.getByRole('menu').waitFor();
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('z')]);
    await expect.poll(() => line.inputValue()).toMatch(/z$/);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
  });

  it('after a dialog that a menu asked for, the keyboard goes on from the button of the menu', async () => {
    for (let time = 0; time < 2; time += 1) {
      await more.click();
      await page.getByRole('menuitem', { name: 'Affichage et champs' }).click();
      await page.getByRole('dialog', { name: 'Affichage et champs' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
    }
  });
});
