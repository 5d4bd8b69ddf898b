import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findPdftotext } from '../../scripts/machine.mjs';
import { FICTIONAL_SITTING } from '../../src/quick-entry/fictional-sitting';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

const LINES = FICTIONAL_SITTING.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const COLOURS = { red: 14, orange: 10, blue: 5, green: 12 };

describe('a whole sitting, typed line by line', () => {
  let visit: Visit;
  let hands: SheetHands;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    hands = handsOn(visit.page);
  });
  afterAll(async () => {
    await visit.close();
  });

  it('is drawn as it is told', async () => {
    await hands.newSheet();
    for (const line of LINES) await hands.draw(line);
    await expect.poll(() => hands.arrows().count()).toBe(41);
    await expect.poll(() => hands.colours()).toEqual(COLOURS);
    await expect.poll(() => hands.figure('Sandrine Morel').count()).toBe(1);
    await expect.poll(() => hands.figure('Élodie Perrin').count()).toBe(1);
    await hands.saved();
  });

  it('tells it back in the passive voice', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: /^Fil de la séance/ }).click();
    const thread = page.getByRole('region', { name: 'Fil de la séance' });
    await expect.poll(() => thread.getByRole('listitem').count()).toBe(41);
    await expect
      .poll(() => thread.getByRole('listitem').first().innerText())
      .toContain('Sandrine Morel est activée par Laurent Thomas');
    await thread.getByRole('listitem').nth(3).getByRole('button').click();
    await expect.poll(() => page.locator('[data-colour][aria-pressed=true]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await thread.getByRole('button', { name: /^Fermer/ }).click();
  });

  it('is undone to a blank sheet and redone to the last line', async () => {
    const { page } = visit;
    const undo = page.getByRole('button', { name: /^Annuler/ });
    const redo = page.getByRole('button', { name: /^Rétablir/ });
    await hands.line.blur();
    await hands.press(...LINES.map(() => 'Control+z'));
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(0);
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
    await hands.press(...LINES.map(() => 'Control+Shift+z'));
    await expect.poll(() => redo.getAttribute('aria-disabled')).toBe('true');
    await expect.poll(() => hands.colours()).toEqual(COLOURS);
  });

  it('is still there, line for line and stroke for stroke, after the lid was closed', async () => {
    await hands.saved();
    const before = await shapesOf(visit);
    visit = await visit.comeBack();
    hands = handsOn(visit.page);
    await visit.page
      .getByRole('list', { name: 'Sur cet appareil' })
      .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
      .click();
    await hands.arrows().first().waitFor();
    expect(await shapesOf(visit)).toEqual(before);
    await hands.draw('Zohra > Karim : prends soin de toi');
    await expect.poll(() => hands.arrows().count()).toBe(42);
    await hands.line.blur();
    await hands.press('Control+z');
    await expect.poll(() => hands.arrows().count()).toBe(41);
  });

  it('leaves as an A3 page whose words can be read', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: /^Exporter/ }).click();
    await page.getByRole('menuitem', { name: /^PDF/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /A3/ }).check();
    await dialog.getByRole('checkbox', { name: /CONFIDENTIEL/i }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^Télécharger/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^feuille-2026-03-17\.pdf$/);
    const text = execFileSync(findPdftotext(), ['-layout', await download.path(), '-'], { encoding: 'utf8' });
    for (const words of ['Sandrine', 'Élodie Perrin', 'CONFIDENTIEL', 'est activée par', 'passe le relais']) {
      expect(text).toContain(words);
    }
  });

  it('never complained, and never spoke to anybody else', () => {
    expect(visit.complaints).toEqual([]);
  });
});

/** Where every sign stands and how every arrow runs. */
async function shapesOf({ page }: Visit): Promise<unknown> {
  return page.evaluate(() => ({
    nodes: [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => [
      node.getAttribute('aria-label'),
      node.style.left,
      node.style.top,
    ]),
    arrows: [...document.querySelectorAll('[data-colour]')].map((arrow) => [
      arrow.getAttribute('aria-label'),
      [...arrow.querySelectorAll('path')].map((path) => path.getAttribute('d')),
    ]),
  }));
}
