// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plantedDocuments, searchOutputs, wordsIn } from '../../bench/reliability/redaction';
import { pseudonymised } from '../../src/documents/pseudonymised';
import { exportPdf } from '../../src/export/export-pdf';
import { renderSheetSvg } from '../../src/export/render-svg';
import { svgBlob } from '../../src/export/standalone-svg';
import { outgoing } from '../../src/format/outgoing';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { DiagramDocument } from '../../src/model/document';
import { recordsOf } from '../../src/model/records';
import { hasPdfReader, pdfText } from './pdf-text';

/** A slice of the campaign: `npm run bench:reliability -- redaction` searches 10,000 documents. */
const SEED = 1;
const t = createTranslate('fr');

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(`.${url}`)));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
});

/** jsdom's blobs are read as they were before `arrayBuffer`. */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(blob);
  });
}

describe('what may not go out', () => {
  it('is in no text, picture or page of 60 random sheets, and would be without the filter', () => {
    const { documents, searches, leaks, control } = searchOutputs(plantedDocuments(60, SEED), SEED);
    expect(leaks).toEqual([]);
    expect(documents).toBe(60);
    expect(searches).toBeGreaterThan(1_000);
    expect(control.documents).toBeGreaterThan(30);
    expect(control.found).toBe(control.documents);
  }, 60_000);

  it('is in no attribute of the picture that is saved: no name, no id', async () => {
    for (const { document, words } of plantedDocuments(20, SEED + 2)) {
      const sheet = pseudonymised(outgoing(document).document, 1_000, t);
      const scene = createSceneBuilder()(sheet, t);
      if (scene.extent === null) continue;
      const { svg } = renderSheetSvg({ document: sheet, scene, t }, scene.extent);
      const text = new TextDecoder().decode(await bytesOf(svgBlob(svg)));
      expect(wordsIn(text, words)).toEqual([]);
      expect(text).not.toMatch(/data-id|<title|<desc|<metadata|\sid=/);
    }
  });

  it('is all in the file of the sheet, which is the family’s own', () => {
    for (const { document, words } of plantedDocuments(20, SEED + 3)) {
      const written = writeTrace(document);
      expect(wordsIn(written, words)).toEqual(words);
      const read = readTrace(new TextEncoder().encode(written));
      expect(read.ok && read.value).toEqual(document);
    }
  });
});

describe.skipIf(!hasPdfReader())('a printed page, its streams opened', () => {
  const printed = async (document: DiagramDocument): Promise<string | null> => {
    const scene = createSceneBuilder()(document, t);
    const format = { size: 'a3', orientation: 'landscape' } as const;
    const now = new Date(2026, 2, 18, 15, 42);
    const made = await exportPdf({ document, scene, t, locale: 'fr', format, now });
    return made.ok ? pdfText(await bytesOf(made.value.blob)) : null;
  };

  it('holds nothing that stays here, and no typed word when it is pseudonymised', async () => {
    const sheets = plantedDocuments(40, SEED + 4).filter(
      ({ document, secrets }) => secrets.length > 0 && recordsOf(document.activations).length > 2,
    );
    let found = 0;
    for (const { document, secrets, words } of sheets.slice(0, 5)) {
      const named = outgoing(document).document;
      expect(wordsIn((await printed(named)) ?? '', secrets)).toEqual([]);
      expect(wordsIn((await printed(pseudonymised(named, 1_000, t))) ?? '', words)).toEqual([]);
      found += wordsIn((await printed(document)) ?? '', secrets).length;
    }
    expect(found).toBeGreaterThan(0);
  }, 60_000);
});
