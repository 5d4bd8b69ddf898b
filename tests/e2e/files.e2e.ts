import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pdfText } from '../export/pdf-text';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { placesOn } from './painted-signs';
import { handsOn, type SheetHands } from './sheet-hands';

describe('files and the hand-over of a sheet', () => {
  let visit: Visit;
  let page: Page;
  let hands: SheetHands;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    page = visit.page;
    hands = handsOn(page);
    await hands.example();
  });
  afterAll(async () => {
    await visit.close();
  });

  const exported = async (format: RegExp): Promise<Download> => {
    await page.getByRole('button', { name: /^Exporter/ }).click();
    await page.getByRole('menuitem', { name: format }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('dialog')
        .getByRole('button', { name: /^Télécharger/ })
        .click(),
    ]);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return download;
  };
  const leave = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Tracé/ }).click();
    await page.getByRole('heading', { name: 'Tracé' }).waitFor();
  };
  const openFile = (name: string, text: string): Promise<void> =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

  it('« Ranger » shows its places first, and is one undo', async () => {
    const places = () => placesOn(page);
    const before = await places();
    await page.getByRole('button', { name: /^Ranger/ }).click();
    await page.getByRole('button', { name: /^Revenir/ }).click({ timeout: 60_000 });
    await expect.poll(places).toEqual(before);
    await page.getByRole('button', { name: /^Ranger/ }).click();
    await page.getByRole('button', { name: /^Garder/ }).click({ timeout: 60_000 });
    await expect.poll(places).not.toEqual(before);
    await page.getByRole('button', { name: /^Annuler/ }).click();
    await expect.poll(places).toEqual(before);
  });

  it('is printed as pages that are read over first, never as the screen shows it', async () => {
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog').getByRole('radio', { name: 'A3' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // What the menu of the browser prints.
    const paper = pdfText(await page.pdf());
    expect(paper).toMatch(/Exporter.*PDF/);
    expect(paper).not.toMatch(/Sandrine|vivent ensemble|Feuille du/);
  });

  it('leaves as a file and comes back from it as a new sheet, the same to the last arrow', async () => {
    const file = await exported(/^Fichier Tracé/);
    expect(file.suggestedFilename()).toBe('feuille-2026-03-17.trace.json');
    const text = readFileSync(await file.path(), 'utf8');
    const colours = await hands.colours();
    await leave();
    await openFile('copie.trace.json', text);
    await hands.arrows().first().waitFor();
    await expect.poll(() => hands.colours()).toEqual(colours);
    const again = await exported(/^Fichier Tracé/);
    expect(readFileSync(await again.path(), 'utf8')).toBe(text);
    await leave();
    await expect
      .poll(() => page.getByRole('list', { name: 'Sur cet appareil' }).getByRole('listitem').count())
      .toBe(2);
  });

  it('leaves as text and is drawn from it, in one undo, after a preview', async () => {
    await page
      .getByRole('list', { name: 'Sur cet appareil' })
      .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
      .first()
      .click();
    await hands.arrows().first().waitFor();
    const file = await exported(/^Texte/);
    await leave();
    await openFile('feuille.txt', readFileSync(await file.path(), 'utf8'));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Dessiner/ })
      .click();
    await expect.poll(() => hands.arrows().count()).toBe(41);
    await hands.press('Control+z');
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(0);
    await leave();
  });

  it.each([
    ['a text that is no sheet', 'feuille.trace.json', '{"format":"autre"}'],
    ['a sheet cut short', 'feuille.trace.json', '{"format":"trace","version":1,"document":{"persons":{'],
    ['a sheet of a newer version', 'feuille.trace.json', '{"format":"trace","version":9,"document":{}}'],
  ])('%s is refused in a sentence, and nothing is changed', async (_, name, text) => {
    const count = () => page.getByRole('list', { name: 'Sur cet appareil' }).getByRole('listitem').count();
    await expect.poll(count).toBe(3);
    await openFile(name, text);
    await page
      .getByText(/Rien n.a été changé/)
      .last()
      .waitFor({ timeout: 5_000 });
    expect(await count()).toBe(3);
  });

  it('a sheet is renamed, duplicated and erased from the list', async () => {
    const list = page.getByRole('list', { name: 'Sur cet appareil' });
    const more = () =>
      list
        .getByRole('listitem')
        .first()
        .getByRole('button', { name: /^(Autres|Plus|Actions)/ });
    const choose = async (action: RegExp): Promise<void> => {
      await more().click();
      await page.getByRole('menuitem', { name: action }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    await choose(/^Renommer/);
    await list.getByRole('textbox').fill('Saule');
    await list.getByRole('textbox').press('Enter');
    await list.getByText('Saule').first().waitFor({ timeout: 5_000 });
    await choose(/^Dupliquer/);
    await expect.poll(() => list.getByRole('listitem').count()).toBe(4);
    await choose(/^Effacer/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Effacer/ })
      .click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(3);
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });
});

describe('a mistyped line', () => {
  it('stays in the field with a sentence, through Escape and back, and is drawn once mended', async () => {
    const visit = await openTrace({ address: inject('address'), ...LAPTOP });
    const hands = handsOn(visit.page);
    await hands.newSheet();
    await hands.draw('Sandrine Morel f 1982');
    await hands.line.fill('Sandrine > : absences');
    await hands.line.press('Enter');
    await expect.poll(() => visit.page.getByText(/qui est activé/).count()).toBeGreaterThan(0);
    expect(await hands.line.inputValue()).toBe('Sandrine > : absences');
    await hands.line.press('Escape');
    await hands.press('/');
    expect(await hands.line.inputValue()).toBe('Sandrine > : absences');
    await hands.draw('Sandrine > Samir, éducateur, chez Le Pont : absences');
    await expect.poll(() => hands.colours()).toEqual({ red: 1 });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

describe('two tabs on one sheet', () => {
  it('one writes, the other says that it only reads', async () => {
    const visit = await openTrace({ address: inject('address'), ...LAPTOP });
    const hands = handsOn(visit.page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await hands.saved();
    const other = await visit.context.newPage();
    await other.goto(inject('address'));
    await other
      .getByRole('list', { name: 'Sur cet appareil' })
      .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
      .click();
    await other
      .getByText(/autre onglet/)
      .first()
      .waitFor();
    expect(await other.getByRole('combobox', { name: 'Saisie rapide' }).count()).toBe(0);
    await hands.draw('Lina > Samir, éducateur, chez Le Pont : parler');
    await hands.saved();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
