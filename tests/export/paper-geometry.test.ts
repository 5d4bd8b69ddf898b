import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstPage,
  listColumns,
  PAGE_MARGIN,
  pageBox,
  type PaperFormat,
} from '../../src/export/paper-geometry';

const formats = fc.record({
  size: fc.constantFrom('a4' as const, 'a3' as const),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
});
const needs = fc.record({
  top: fc.constant(105),
  drawing: fc.record({
    width: fc.integer({ min: 60, max: 9000 }),
    height: fc.integer({ min: 60, max: 9000 }),
  }),
  legendRows: fc.integer({ min: 24, max: 120 }),
  legendColumn: fc.integer({ min: 200, max: 900 }),
  list: fc.integer({ min: 0, max: 4000 }),
  drawingShare: fc.constantFrom(0.6, 0.66),
});

const A3: PaperFormat = { size: 'a3', orientation: 'landscape' };
const sitting = {
  top: 105,
  drawing: { width: 1646, height: 860 },
  legendRows: 80,
  legendColumn: 280,
  drawingShare: 0.6,
};

describe('sharing out the first page', () => {
  it('gives paper its true size, 96 px to the inch', () => {
    expect(pageBox(A3)).toEqual({ width: (420 / 25.4) * 96, height: (297 / 25.4) * 96 });
    expect(pageBox({ size: 'a4', orientation: 'portrait' }).width).toBeCloseTo(793.7, 1);
  });

  it('puts the list of a sitting under an A3 drawing, five columns wide', () => {
    expect(listColumns(A3).count).toBe(5);
    const { drawing, legend, list } = firstPage(A3, { ...sitting, list: 330 });
    expect(list?.y0).toBeGreaterThan(drawing.y1);
    expect(legend.x0).toBeGreaterThan(drawing.x1);
  });

  it('leaves the list of an A4 on its side to the next page', () => {
    const format = { size: 'a4', orientation: 'landscape' } as const;
    expect(firstPage(format, { ...sitting, list: 400 }).list).toBeNull();
  });

  it('keeps everything inside the margins, and nothing over anything', () => {
    fc.assert(
      fc.property(formats, needs, (format, need) => {
        const { width, height } = pageBox(format);
        const { drawing, legend, list } = firstPage(format, need);
        for (const box of [drawing, legend, ...(list === null ? [] : [list])]) {
          expect(box.x0).toBeGreaterThanOrEqual(PAGE_MARGIN - 0.01);
          expect(box.x1).toBeLessThanOrEqual(width - PAGE_MARGIN + 0.01);
          expect(box.y1).toBeLessThanOrEqual(height - PAGE_MARGIN + 0.01);
          expect(box.y1).toBeGreaterThan(box.y0);
        }
        const beside = legend.x0 >= drawing.x1;
        if (!beside) expect(legend.y0).toBeGreaterThan(drawing.y1);
        if (list !== null) expect(list.y0).toBeGreaterThan(Math.max(drawing.y1, beside ? 0 : legend.y1));
      }),
    );
  });
});
