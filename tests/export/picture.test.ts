// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../src/export/file-name';
import { flowRows } from '../../src/export/flow-rows';
import { pngSize } from '../../src/export/png-size';
import { pictureShape, renderSheetSvg } from '../../src/export/render-svg';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, aSitting } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');

describe('the picture of a sheet', () => {
  const document = fictionalDocument();
  const scene = createSceneBuilder()(document, t);

  it('shows every name, sign and number of the sheet, and says the legend', () => {
    const { svg } = renderSheetSvg({ document, scene, t }, scene.extent!);
    const words = Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent);
    for (const { title } of scene.figures) expect(words).toContain(title);
    for (const { sign } of scene.buildings) expect(words).toContain(sign.text);
    for (const { number } of scene.arrows) expect(words).toContain(number);
    expect(words).toContain('vivent → travaillent');
  });

  it('needs nothing from outside and does nothing: no link, no script, no handler, no class', () => {
    const { svg } = renderSheetSvg({ document, scene, t }, scene.extent!);
    const tags = new Set(Array.from(svg.querySelectorAll('*'), ({ localName }) => localName));
    expect([...tags].sort()).toEqual(['circle', 'g', 'path', 'rect', 'text']);
    const attributes = Array.from(svg.querySelectorAll('*')).flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => /^on|href|^class$|^style$/u.test(name))).toEqual([]);
  });

  it('is as high, for its width, as was told before it was made', () => {
    const { width, height } = renderSheetSvg({ document, scene, t }, scene.extent!);
    expect(pictureShape({ document, scene, t })).toBe(height / width);
    const blank = aDocument();
    expect(pictureShape({ document: blank, scene: createSceneBuilder()(blank, t), t })).toBeNull();
  });
});

describe('the size of a PNG', () => {
  it('is the one wished for, in the shape of the drawing', () => {
    expect(pngSize(3200, 0.5)).toEqual({ width: 3200, height: 1600 });
  });

  it('never passes sixteen megapixels nor loses its shape', () => {
    const shapes = fc.double({ min: 0.1, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 50_000 }), shapes, (wished, shape) => {
        const { width, height } = pngSize(wished, shape);
        expect(width).toBeLessThanOrEqual(wished);
        expect(width * height).toBeLessThanOrEqual(16_000_000);
        expect(Math.abs(height - width * shape)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('rows of the legend', () => {
  it('begin anew when the next thing would pass the edge', () => {
    const { placed, rows } = flowRows([40, 40, 40], (width) => width, { width: 100, gap: 10 });
    expect(placed.map(({ x, row }) => [x, row])).toEqual([
      [0, 0],
      [50, 0],
      [0, 1],
    ]);
    expect(rows).toBe(2);
  });
});

describe('the name of an exported file', () => {
  it('is the day of the sitting and tells nothing else', () => {
    const document = aDocument({ sittings: [aSitting({ title: 'famille Morel', date: '2026-03-17' })] });
    expect(exportFileName(document, 'pdf', new Date(2026, 5, 1), t)).toBe('feuille-2026-03-17.pdf');
  });

  it('is today’s day when the sitting has none', () => {
    const document = aDocument({ sittings: [aSitting({ date: null })] });
    expect(exportFileName(document, 'png', new Date(2026, 5, 1, 23, 59), t)).toBe('feuille-2026-06-01.png');
  });
});
