// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportPdf, type PdfSource } from '../../src/export/export-pdf';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { DiagramDocument } from '../../src/model/document';
import { newDocument } from '../../src/model/new-document';
import { aDocument, anActivation, aPerson, aProfessional, aSitting, countingIds, idOf } from '../builders';
import { FAR_NAMES, hasPdfReader, pdfInfo, pdfText, RIGHT_TO_LEFT_NAMES } from './pdf-text';

const t = createTranslate('fr');

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(`.${url}`)));
  // Asked for the box of words already placed; jsdom measures nothing.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
});

/** Five people whose names go beyond the printed font, one professional whom each of them activates. */
function sheet(names: readonly string[] = FAR_NAMES): DiagramDocument {
  const people = names.map((name, index) =>
    aPerson({ id: idOf(`p${index}`), name, position: { x: index * 160, y: 0 } }),
  );
  const laurent = aProfessional({
    id: idOf('laurent'),
    name: 'Laurent Thomas',
    function: 'CPE',
    position: { x: 300, y: -320 },
  });
  return aDocument({
    persons: people,
    professionals: [laurent],
    activations: people.map(({ id }, rank) =>
      anActivation({ id: idOf(`a${rank}`), from: [laurent.id], to: [id], about: 'bonne nouvelle', rank }),
    ),
    sittings: [
      aSitting({
        title: 'Feuille du 17 mars 2026',
        date: '2026-03-17',
        recipient: 'la famille',
        confidential: true,
      }),
    ],
  });
}

async function printed(document: DiagramDocument, format: PdfSource['format']) {
  const scene = createSceneBuilder()(document, t);
  const now = new Date(2026, 2, 18, 15, 42);
  const result = await exportPdf({ document, scene, t, locale: 'fr', format, now });
  if (!result.ok) throw new Error(result.problem);
  return { ...result.value, bytes: new Uint8Array(await bytesOf(result.value.blob)) };
}

/** jsdom's blobs are read as they were before `arrayBuffer`. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(blob);
  });
}

describe.skipIf(!hasPdfReader())('a printed sheet, as a reader of PDF takes it', () => {
  it('gives names back as they were typed, from the drawing and from the list', async () => {
    const { bytes, missing } = await printed(sheet(), { size: 'a3', orientation: 'landscape' });
    const text = pdfText(bytes);
    for (const name of FAR_NAMES) expect(text).toContain(name);
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'Łucja est activé·e par Laurent Thomas (CPE) : bonne nouvelle',
    );
    expect(missing).toEqual([]);
  });

  it('gives back in their own order names that are read from right to left', async () => {
    const { bytes, missing } = await printed(sheet([...RIGHT_TO_LEFT_NAMES, 'מַיָּה', 'مُحَمَّد']), {
      size: 'a3',
      orientation: 'landscape',
    });
    const text = pdfText(bytes).replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');
    for (const name of RIGHT_TO_LEFT_NAMES) expect(text).toContain(name);
    expect(text).toContain(`${RIGHT_TO_LEFT_NAMES[0]} est activé·e par Laurent Thomas (CPE) :`);
    // Vowel marks come after the letters, so that these are found.
    expect(text).toContain('מיה');
    expect(text).toContain('محمد');
    expect(missing).toEqual([]);
  });

  it('marks every page with the day, the recipient, « CONFIDENTIEL » and its number', async () => {
    const { bytes } = await printed(sheet(), { size: 'a4', orientation: 'landscape' });
    const pages = pdfText(bytes).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('17 mars 2026');
      expect(page).toContain('Exemplaire pour la famille');
      expect(page).toContain('CONFIDENTIEL');
      expect(page).toContain(`page ${index + 1} / ${pages.length}`);
    }
  });

  it('marks every page « PROJET » beside « CONFIDENTIEL » when it was not read over yet', async () => {
    const draft = { ...sheet(), sittings: { sitting: aSitting({ draft: true, confidential: true }) } };
    const { bytes } = await printed(draft, { size: 'a4', orientation: 'landscape' });
    const pages = pdfText(bytes).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/PROJET[^]*CONFIDENTIEL|CONFIDENTIEL[^]*PROJET/);
    const { bytes: final } = await printed(sheet(), { size: 'a4', orientation: 'landscape' });
    expect(pdfText(final)).not.toContain('PROJET');
  });

  it('says whole what somebody wants said, before the thread', async () => {
    const wish = 'Je dessine bien, je fais rire mes sœurs, et je veux que cela soit dit avant le reste.';
    const asked = sheet(['Łucja', 'Ștefan']);
    const persons = Object.fromEntries(
      Object.entries(asked.persons).map(([id, person]) => [id, { ...person, wish }]),
    );
    const { bytes } = await printed({ ...asked, persons }, { size: 'a3', orientation: 'landscape' });
    const text = pdfText(bytes).replace(/\s+/gu, ' ');
    expect(text).toContain(`Ștefan veut que l’on dise : « ${wish} »`);
    expect(text.indexOf('veut que l’on dise')).toBeLessThan(text.indexOf('est activé·e par'));
    expect(text).toContain('Ce que chacun veut que l’on dise de soi, puis le fil de la séance');
  });

  it('tells nothing of the sheet in its properties, and only the day it was made', async () => {
    const { bytes } = await printed(sheet(), { size: 'a4', orientation: 'landscape' });
    const told = pdfInfo(bytes).replace(/^(Page|File).*$/gmu, '');
    expect(told).toMatch(/^Title: +Tracé$/mu);
    expect(told).toMatch(/^CreationDate: .*Mar 18 00:00:00 2026/mu);
    expect(told).not.toMatch(/^(Author|Subject|Keywords):/mu);
    for (const name of [...FAR_NAMES, 'Laurent', 'famille']) expect(told).not.toContain(name);
  });
});

describe('printing a sheet', () => {
  it('names the characters that no printed font holds', async () => {
    const { missing } = await printed(sheet(['漢 Łucja']), { size: 'a4', orientation: 'portrait' });
    expect(missing).toEqual(['漢']);
  });

  it('says so when the sheet is blank', async () => {
    const document = newDocument(countingIds(), { date: '2026-03-17', title: 'Feuille du 17 mars 2026' });
    await expect(printed(document, { size: 'a4', orientation: 'portrait' })).rejects.toThrow('blankSheet');
  });

  it('says so when a font cannot be read', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })));
    await expect(printed(sheet(), { size: 'a4', orientation: 'portrait' })).rejects.toThrow(
      'fontsUnreachable',
    );
  });
});
