import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { protectByPhrase } from '../../bench/reliability/protect-by-phrase';
import { hasPdfReader, pdfText } from '../export/pdf-text';
import { LAPTOP, openTrace, type Visit } from './open-trace';

import { handsOn } from './sheet-hands';

const address = inject('address');
const visits: Visit[] = [];

afterAll(async () => {
  for (const visit of visits) await visit.close();
});

async function aVisit(): Promise<Visit> {
  const visit = await openTrace({ address, ...LAPTOP });
  visits.push(visit);
  return visit;
}

/** A sheet with Lina on it, saved. */
async function aSheet() {
  const visit = await aVisit();
  const hands = handsOn(visit.page);
  await hands.newSheet();
  await hands.draw('Lina f 2009');
  await hands.saved();
  return { ...visit, hands };
}

async function choose(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Protects the sheets of this browser. @returns the phrase and the printed code. */
async function protect(page: Page) {
  const { phrase, code, note } = await protectByPhrase(page);
  await note();
  return { phrase, code };
}

describe('a phrase', () => {
  it('keeps the sheets closed until it is told, or the printed code is', async () => {
    const { page, complaints, hands } = await aSheet();
    const { phrase, code } = await protect(page);
    await page.keyboard.press('Control+Alt+l');
    await page.getByRole('textbox', { name: 'Phrase' }).fill(phrase.toUpperCase());
    await page.keyboard.press('Enter');
    await page.getByText(/Vérifiez les majuscules/).waitFor();
    await page.getByRole('textbox', { name: 'Phrase' }).fill(phrase);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await hands.figure('Lina').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /code imprimé/ }).click();
    await page.getByRole('textbox', { name: 'Code imprimé' }).fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await hands.figure('Lina').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('what is printed', () => {
  it.skipIf(!hasPdfReader())(
    'is the certificate or the code alone, without the sheet or the list behind it',
    async () => {
      const { page, complaints } = await aVisit();
      const hands = handsOn(page);
      await hands.newSheet();
      await hands.draw('Lina f 2009');
      const { code, note } = await protectByPhrase(page);
      const paper = pdfText(await page.pdf());
      expect(paper).toContain(code);
      expect(paper).not.toMatch(/Lina|Feuille du/);
      await note();
      await hands.saved();
      await page.getByRole('button', { name: /toutes les feuilles/ }).click();
      await hands.newSheet();
      await hands.draw('Yanis m 2013');
      await hands.saved();
      await choose(page, /^Terminer et effacer/);
      await page.getByRole('button', { name: 'Terminer et effacer' }).click();
      await page.getByText(/une feuille a été effacée de cet ordinateur/).waitFor();
      const certificate = pdfText(await page.pdf());
      expect(certificate).toContain('sa clé a');
      expect(certificate).not.toMatch(/Feuille du|Sur cet appareil|Imprimer/);
      expect(complaints).toEqual([]);
    },
  );
});

describe('two tabs of one browser', () => {
  it('lock together, though the phrase was set in one of them only', async () => {
    const { page, context, complaints } = await aSheet();
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole('button', { name: /^Reprendre/ }).waitFor();
    await page.bringToFront();
    const { phrase } = await protect(page);
    await other.bringToFront();
    await other.keyboard.press('Control+Alt+l');
    for (const tab of [other, page]) {
      await tab.bringToFront();
      await tab.getByRole('textbox', { name: 'Phrase' }).fill(phrase);
      await tab.keyboard.press('Enter');
      await tab.getByRole('button', { name: /^Reprendre/ }).waitFor();
    }
    await page.keyboard.press('Control+Alt+l');
    await other.bringToFront();
    await other.getByRole('textbox', { name: 'Phrase' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the day of review', () => {
  it('is chosen on an open sheet, and told by the state of the backup', async () => {
    const { page, complaints } = await aSheet();
    await choose(page, /^Date de révision/);
    await page.getByRole('radio', { name: 'À une autre date' }).check();
    await page.getByLabel('Date', { exact: true }).fill('04/05/2041');
    await page.getByRole('button', { name: 'Garder cette date' }).click();
    await page.getByText('La feuille est à revoir le 4 mai 2041.').waitFor();
    await choose(page, /^État de la sauvegarde/);
    await page.getByText('Prochaine feuille à revoir : le 4 mai 2041.').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a folder for protected files', () => {
  it('takes the file, and the next one without being chosen again', async () => {
    const { page, complaints } = await aVisit();
    // A real folder of the browser, in the place of the one that a person would choose.
    await page.addInitScript(() => {
      Object.assign(window, {
        showDirectoryPicker: async () => {
          const root = await navigator.storage.getDirectory();
          return root.getDirectoryHandle('Sauvegardes', { create: true });
        },
      });
    });
    await page.reload();
    const hands = handsOn(page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    const makeOne = async () => {
      await choose(page, /^Fichier protégé/);
      await page.getByRole('radio', { name: 'Toujours au même endroit' }).check();
      await page.getByRole('button', { name: 'Faire le fichier' }).click();
      await page.getByText(/à l’endroit choisi, relu et comparé/).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await makeOne();
    await hands.saved();
    await page.reload();
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await makeOne();
    const names = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Sauvegardes');
      const found: string[] = [];
      for await (const name of folder.keys()) found.push(name);
      return found;
    });
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^sauvegarde-\d{4}-\d\d-\d\d-\w{4}\.trace\.age$/);
    await choose(page, /^État de la sauvegarde/);
    await page.getByText('Gardés dans « Sauvegardes ».').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a protected file', () => {
  it('leaves with a neutral name, and comes back with its phrase as a new sheet', async () => {
    const { page, complaints } = await aVisit();
    const hands = handsOn(page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await choose(page, /^Fichier protégé/);
    const phrase = await page.getByRole('dialog').getByRole('textbox').inputValue();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Faire le fichier' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^sauvegarde-\d{4}-\d\d-\d\d-\w{4}\.trace\.age$/);
    const file = await download.path();
    await hands.saved();
    await page.getByRole('button', { name: /toutes les feuilles/ }).click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('textbox', { name: 'Phrase du fichier' }).fill('une autre');
    await page.keyboard.press('Enter');
    await page.getByText(/Cette phrase n’ouvre pas ce fichier/).waitFor();
    await page.getByRole('textbox', { name: 'Phrase du fichier' }).fill(phrase);
    await page.keyboard.press('Enter');
    await hands.figure('Lina').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('two windows', () => {
  it('show the same sheet: one writes, the other reads along and takes over', async () => {
    const { page, context, complaints, hands: first } = await aSheet();
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole('button', { name: /^Reprendre/ }).click();
    const second = handsOn(other);
    await second.figure('Lina').waitFor();
    await page.bringToFront();
    await first.draw('Yanis m 2013');
    await second.figure('Yanis').waitFor({ timeout: 5_000 });
    await other.getByRole('button', { name: 'Prendre la main' }).click();
    await second.saved();
    await other.bringToFront();
    await second.draw('Inès f 2023');
    await first.figure('Inès').waitFor({ timeout: 5_000 });
    await other.close();
    await first.saved();
    expect(complaints).toEqual([]);
  });
});

describe('a tab that crashes while it writes', () => {
  it('is followed by the one that read along, with all that was saved', async () => {
    const { page, context } = await aSheet();
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole('button', { name: /^Reprendre/ }).click();
    await other.getByRole('button', { name: 'Prendre la main' }).waitFor();
    const session = await context.newCDPSession(page);
    // Never answered: the page that would answer is the one that goes.
    session.send('Page.crash').catch(() => undefined);
    const second = handsOn(other);
    await second.saved();
    expect(await other.getByRole('button', { name: 'Prendre la main' }).count()).toBe(0);
    await other.bringToFront();
    await second.draw('Yanis m 2013');
    await second.saved();
    await second.figure('Lina').waitFor();
  });
});

describe('a database that the browser lost', () => {
  it('is the recovery screen, not an empty list, and comes back from its copies', async () => {
    const { page, hands } = await aSheet();
    await page.getByRole('button', { name: /toutes les feuilles/ }).click();
    await page.getByRole('button', { name: /^Reprendre/ }).waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.deleteDatabase('trace');
          request.onsuccess = () => {
            resolve();
          };
        }),
    );
    await page.reload();
    await page.getByRole('heading', { name: /Des feuilles manquent/ }).waitFor();
    await page
      .getByRole('button', { name: /^Restaurer la copie/ })
      .first()
      .click();
    await page.getByText(/comme une nouvelle feuille\.$/).waitFor();
    await page.getByRole('button', { name: /^Continuer/ }).click();
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await hands.figure('Lina').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Reprendre/ }).waitFor();
  });
});

describe('« Terminer et effacer de cet ordinateur »', () => {
  it('leaves nothing of the sheet, and says so', async () => {
    const { page, complaints } = await aSheet();
    await choose(page, /^Terminer et effacer/);
    await page.getByRole('button', { name: 'Terminer et effacer' }).click();
    await page.getByText(/une feuille a été effacée de cet ordinateur/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
    await page.getByText('Aucune feuille sur cet appareil.').waitFor();
    await page.reload();
    await page.getByText('Aucune feuille sur cet appareil.').waitFor();
    expect(complaints).toEqual([]);
  });
});
