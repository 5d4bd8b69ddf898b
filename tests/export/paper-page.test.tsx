import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { paperContent } from '../../src/export/paper-content';
import type { PaperFormat } from '../../src/export/paper-geometry';
import { planPages } from '../../src/export/paper-pages';
import { PaperPage } from '../../src/export/PaperPage';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { textWidth } from '../../src/layout/text-width';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const A4_UPRIGHT = { size: 'a4', orientation: 'portrait' } as const;

/** The drawing of the fictional sitting on its first page. */
function drawingOn(format: PaperFormat) {
  const document = fictionalDocument();
  const scene = createSceneBuilder()(document, t);
  const content = paperContent({ document, scene, extent: scene.extent!, t, locale: 'fr' });
  const plan = planPages(content, format, textWidth);
  const [, zoom = '', drawing = ''] =
    /scale\((0\.\d+)\)">(.*)/su.exec(
      renderToStaticMarkup(
        <PaperPage {...{ content, format, plan }} page={plan.pages[0]!} measure={textWidth} />,
      ),
    ) ?? [];
  /** Px on the page. */
  const sizeOf = (word: string) =>
    Number(zoom) * Number(new RegExp(`font-size="([\\d.]+)"[^>]*>${word}<`, 'u').exec(drawing)?.[1]);
  return { zoom: Number(zoom), sizeOf };
}

it('keeps the numbers of arrows as large as 6 pt where a wide sheet is made small', () => {
  const { zoom, sizeOf } = drawingOn(A4_UPRIGHT);
  expect(14 * zoom).toBeLessThan(7);
  expect(sizeOf('12')).toBeGreaterThan(7.9);
});

it('leaves them as they are drawn where they can be read, and names whom a relay is for on every paper', () => {
  const wide = drawingOn({ size: 'a3', orientation: 'landscape' });
  expect(wide.sizeOf('12')).toBeCloseTo(14 * wide.zoom);
  expect(wide.sizeOf('R4')).toBeCloseTo(12.5 * wide.zoom);
  expect(drawingOn(A4_UPRIGHT).sizeOf('les trois enfants')).toBeGreaterThan(5.9);
});
