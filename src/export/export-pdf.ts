import { jsPDF } from 'jspdf';
import { createElement } from 'react';
import { svg2pdf } from 'svg2pdf.js';
import { textWidth, type TextWeight } from '../layout/text-width';
import { localDay } from '../model/local-day';
import { bytesAsText } from '../format/bytes-text';
import { exported, exportFailed, type ExportResult } from './export-problem';
import { mountSvg } from './mount-svg';
import type { Measure } from './measure';
import { paperContent, type PaperContent, type PaperSource } from './paper-content';
import { PAPER_FONTS, paperFontKey, readFonts, type PaperFontKey } from './paper-fonts';
import { pageBox, type PaperFormat } from './paper-geometry';
import { planPages } from './paper-pages';
import { PaperPage } from './PaperPage';
import { fontsOf, placeRuns } from './place-runs';
import { splitRuns } from './split-runs';
import { plainLetters, unitWidth, writeAsSet } from './pdf-letters';
import { visualOrder } from './visual-order';

const PT_PER_PX = 0.75;
/** The same in every file: a property of the document never tells what it is about. */
const PRODUCT = 'Tracé';

export interface PdfSource extends Omit<PaperSource, 'extent'> {
  readonly format: PaperFormat;
  readonly now: Date;
}

export interface PdfFile {
  readonly blob: Blob;
  /** Characters that no printed font holds, drawn as « � »: to be told to the person. */
  readonly missing: readonly string[];
}

/**
 * The sheet as a vector PDF whose text is text: drawing, legend, title block and numbered list. Nothing but
 * what is seen on the pages is in it: no name in its properties, and its date is a day.
 */
export async function exportPdf(source: PdfSource): Promise<ExportResult<PdfFile>> {
  const { scene, format, now } = source;
  const { extent } = scene;
  if (extent === null) return exportFailed('blankSheet');
  const content = paperContent({ ...source, extent });
  // A first setting, measured by table, only tells which fonts are needed.
  const needed = mountPages(content, format, textWidth).map(fontsOf);
  const keys = new Set(needed.flatMap(({ fonts }) => [...fonts]));
  const files = await readFonts(keys).catch(() => null);
  if (files === null) return exportFailed('fontsUnreachable');
  const pdf = newPdf(format, now);
  addFonts(pdf, files);
  const pages = mountPages(content, format, measureWith(pdf, keys));
  for (const [index, page] of pages.entries()) {
    if (index > 0) pdf.addPage(format.size, format.orientation);
    placeRuns(page, (text, size, font) => runWidth(pdf, text, size, font));
    const { width, height } = pageBox(format);
    await svg2pdf(page, pdf, { x: 0, y: 0, width: width * PT_PER_PX, height: height * PT_PER_PX });
  }
  plainLetters(pdf, keys);
  return exported({
    blob: pdf.output('blob'),
    missing: [...new Set(needed.flatMap(({ missing }) => missing))],
  });
}

function mountPages(content: PaperContent, format: PaperFormat, measure: Measure): readonly SVGSVGElement[] {
  const plan = planPages(content, format, measure);
  return plan.pages.map((page) =>
    mountSvg(createElement(PaperPage, { content, format, plan, page, measure })),
  );
}

function newPdf({ size, orientation }: PaperFormat, now: Date): jsPDF {
  const pdf = new jsPDF({ unit: 'pt', format: size, orientation, putOnlyUsedFonts: true, compress: true });
  writeAsSet(pdf);
  pdf.setProperties({ title: PRODUCT, creator: PRODUCT });
  pdf.setCreationDate(`D:${localDay(now.getTime()).replaceAll('-', '')}000000+00'00'`);
  pdf.setFileId(
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase(),
  );
  return pdf;
}

function addFonts(pdf: jsPDF, files: ReadonlyMap<PaperFontKey, Uint8Array>): void {
  for (const [key, bytes] of files) {
    const { family, weight } = PAPER_FONTS[key];
    pdf.addFileToVFS(`${key}.ttf`, bytesAsText(bytes));
    pdf.addFont(`${key}.ttf`, family, 'normal', weight);
  }
}

function runWidth(pdf: jsPDF, text: string, size: number, font: PaperFontKey): number {
  const { family, weight } = PAPER_FONTS[font];
  pdf.setFont(family, 'normal', weight);
  return unitWidth(pdf, text) * size;
}

/** Measures with the fonts that are there; a piece in another one, never printed, by table. */
function measureWith(pdf: jsPDF, known: ReadonlySet<PaperFontKey>): Measure {
  return (text: string, size: number, weight: TextWeight) =>
    splitRuns(visualOrder(text), weight).runs.reduce((sum, run) => {
      const font = paperFontKey(run.face, weight);
      return (
        sum + (known.has(font) ? runWidth(pdf, run.text, size, font) : textWidth(run.text, size, weight))
      );
    }, 0);
}
