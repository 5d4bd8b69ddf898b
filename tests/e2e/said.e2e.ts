import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasPdfReader, pdfText } from '../export/pdf-text';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

const WISH = 'Je dessine bien, et je fais rire mes sœurs.';

describe('what each one wants said, and what stays in the room', () => {
  let visit: Visit;
  let hands: SheetHands;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP, reducedMotion: 'reduce' });
    hands = handsOn(visit.page);
    await hands.example();
  });
  afterAll(async () => {
    await visit.close();
  });

  const page = () => visit.page;
  const card = () => page().getByRole('region', { name: 'Fiche' });
  const dialog = () => page().getByRole('dialog');
  const openExport = async (format: string) => {
    await page()
      .getByRole('button', { name: /^Exporter/ })
      .click();
    await page()
      .getByRole('menuitem', { name: new RegExp(`^${format}`) })
      .click();
    await dialog().waitFor();
  };
  const downloaded = async (): Promise<Uint8Array> => {
    const [file] = await Promise.all([
      page().waitForEvent('download'),
      dialog().getByRole('button', { name: 'Télécharger' }).click(),
    ]);
    return readFile(await file.path());
  };

  it('is written from the bar beside the figure, and stands near it when the person wishes', async () => {
    await hands.figure('Yanis').click();
    await page()
      .getByRole('toolbar', { name: /^Que faire de/ })
      .getByRole('button', { name: 'Plus' })
      .click();
    await page().getByRole('button', { name: 'Ce que je veux que l’on dise' }).click();
    await card().getByRole('textbox', { name: 'Ce que je veux que l’on dise de moi' }).fill(WISH);
    await hands.press('Enter');
    await card()
      .getByRole('checkbox', { name: /^Le montrer/ })
      .check({ force: true });
    await page().locator(`.react-flow__node[aria-label*="${WISH}"]`).waitFor();
    await page().getByText('«\u00a0Je dessine bien, et je', { exact: true }).waitFor();
  });

  it('says « reste ici » in the card of whoever does not go out', async () => {
    await hands.press('Escape', 'Escape');
    await hands.figure('Laurent Thomas').click();
    await card().getByRole('button', { name: 'Ne pas sortir' }).click();
    await card().getByText('reste ici').waitFor();
  });

  it('lists, before the file is made, what would be written about each one, absents first', async () => {
    await openExport('Texte');
    const review = dialog().getByRole('region', { name: 'Relire avec chacun' });
    await review.getByText(/absentes? (est|sont) nommée/).waitFor();
    await review.getByText('Laurent Thomas', { exact: true }).first().waitFor();
    await review.getByText('Yanis Haddad', { exact: true }).click();
    await review.getByText(/^Voici ce qui est écrit à propos de Yanis/).waitFor();
    const text = new TextDecoder().decode(await downloaded());
    expect(text).toContain('Yanis');
    expect(text).not.toMatch(/Laurent|Thomas/);
  });

  it.skipIf(!hasPdfReader())('leaves them out of the PDF, and says first what is to be said', async () => {
    await openExport('PDF');
    await dialog()
      .getByRole('checkbox', { name: /PROJET/ })
      .check({ force: true });
    const text = pdfText(await downloaded()).replace(/\s+/gu, ' ');
    expect(text).not.toMatch(/Laurent|Thomas/);
    expect(text).toContain(WISH.slice(0, 20));
    expect(text).toContain('PROJET');
    expect(text).toContain('veut que l’on dise');
  });

  it('is under roles and letters in a pseudonymised picture, which holds nothing but pixels', async () => {
    await openExport('SVG');
    await dialog().getByRole('checkbox', { name: 'Pseudonymisé' }).check({ force: true });
    const svg = new TextDecoder().decode(await downloaded());
    expect(svg).toMatch(/mère/);
    expect(svg).not.toMatch(/Yanis|Sandrine|Morel|Laurent|Valmont|Marronniers/);
    await openExport('PNG');
    expect(chunksOf(await downloaded())).toEqual(
      expect.not.arrayContaining(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME']),
    );
  });

  it('copies a view without what stays here', async () => {
    await page()
      .getByRole('button', { name: /^Exporter/ })
      .click();
    await page()
      .getByRole('menuitem', { name: /^Copier la vue/ })
      .click();
    await page()
      .getByText(/Ce qui ne sort pas n’y est pas/)
      .first()
      .waitFor();
  });

  it('is all in the file of the sheet, which says so', async () => {
    await openExport('Fichier Tracé');
    await dialog()
      .getByText(/contient tout, y compris ce qui ne sort pas/)
      .waitFor();
    expect(new TextDecoder().decode(await downloaded())).toContain('Laurent Thomas');
    expect(visit.complaints).toEqual([]);
  });
});

/** Names of the chunks of a PNG, after its signature of eight bytes. */
function chunksOf(png: Uint8Array): readonly string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const names: string[] = [];
  for (let at = 8; at + 8 <= png.length; at += view.getUint32(at) + 12) {
    names.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  }
  return names;
}
