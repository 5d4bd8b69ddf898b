import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, pointAt } from '../../src/layout/cubic';
import type { Cubic } from '../../src/layout/geometry';

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const curves = fc.tuple(point, point, point, point);

describe('the rectangle round a curve', () => {
  it('is just as large as the curve goes', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const { x0, y0, x1, y1 } = boundsOf(curve);
        const points = Array.from({ length: 2_001 }, (_, step) => pointAt(curve, step / 2_000));
        const xs = points.map(({ x }) => x);
        const ys = points.map(({ y }) => y);
        expect(Math.abs(Math.min(...xs) - x0)).toBeLessThan(0.01);
        expect(Math.abs(Math.max(...xs) - x1)).toBeLessThan(0.01);
        expect(Math.abs(Math.min(...ys) - y0)).toBeLessThan(0.01);
        expect(Math.abs(Math.max(...ys) - y1)).toBeLessThan(0.01);
      }),
    );
  });

  it('is flat for a straight line', () => {
    const line: Cubic = [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
      { x: 20, y: 5 },
      { x: 30, y: 5 },
    ];
    expect(boundsOf(line)).toEqual({ x0: 0, y0: 5, x1: 30, y1: 5 });
  });
});
