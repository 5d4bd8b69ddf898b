import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cubic } from '../../src/layout/geometry';
import { curveText, polylineText, tenth } from '../../src/symbols/path-text';
import { trimCurve } from '../../src/symbols/trim-curve';

const coordinate = fc.integer({ min: -2000, max: 2000 });
const point = fc.record({ x: coordinate, y: coordinate });
const curves: fc.Arbitrary<Cubic> = fc.tuple(point, point, point, point);

describe('shortening a curve before its head', () => {
  it('stops so far before the tip, on the curve itself', () => {
    const straight: Cubic = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 80, y: 0 },
      { x: 120, y: 0 },
    ];
    const end = trimCurve(straight, 12)[3];
    expect(end.x).toBeGreaterThan(107);
    expect(end.x).toBeLessThanOrEqual(108);
    expect(end.y).toBe(0);
  });

  it('keeps the start and never gives less than half of the curve', () => {
    fc.assert(
      fc.property(curves, fc.integer({ min: 0, max: 30 }), (curve, length) => {
        const trimmed = trimCurve(curve, length);
        expect(trimmed[0]).toEqual(curve[0]);
        expect(trimmed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        const gap = Math.hypot(trimmed[3].x - curve[3].x, trimmed[3].y - curve[3].y);
        const [a, b, c, d] = curve;
        const half = {
          x: (a.x + 3 * b.x + 3 * c.x + d.x) / 8,
          y: (a.y + 3 * b.y + 3 * c.y + d.y) / 8,
        };
        const isHalf = Math.hypot(trimmed[3].x - half.x, trimmed[3].y - half.y) < 0.001;
        expect(isHalf || gap >= length).toBe(true);
      }),
    );
  });
});

describe('numbers in paths', () => {
  it('are written to a tenth of a px, without a negative nought', () => {
    expect(tenth(-0.04)).toBe(0);
    expect(Object.is(tenth(-0.04), 0)).toBe(true);
    const curve: Cubic = [
      { x: 0.04, y: 1 / 3 },
      { x: 2, y: 3 },
      { x: 4, y: 5 },
      { x: 6, y: 7.777 },
    ];
    expect(curveText(curve)).toBe('M0,0.3 C2,3 4,5 6,7.8');
    expect(polylineText([curve[0]])).toBe('');
  });
});
