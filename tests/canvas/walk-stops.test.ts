import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkStops } from '../../src/canvas/walk-stops';

const FAMILY = { x0: -200, y0: -100, x1: 200, y1: 100 };

describe('the walk through a sheet that is larger than the screen', () => {
  it('begins with the family, then goes as a page is read', () => {
    const drawing = { x0: -800, y0: -450, x1: 800, y1: 450 };
    expect(walkStops(drawing, FAMILY, { width: 1_200, height: 700 })).toEqual([
      { x: 0, y: 0 },
      { x: -200, y: -100 },
      { x: 200, y: -100 },
      { x: -200, y: 100 },
      { x: 200, y: 100 },
    ]);
  });

  it('stands still where everything is in sight at once', () => {
    const drawing = { x0: -300, y0: -200, x1: 500, y1: 200 };
    expect(walkStops(drawing, FAMILY, { width: 900, height: 600 })).toEqual([{ x: 100, y: 0 }]);
  });

  it('shows every place of the drawing at some stop', () => {
    const side = fc.integer({ min: 50, max: 6_000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, part, part, (width, height, right, down) => {
        const drawing = { x0: -width / 2, y0: -height / 3, x1: width / 2, y1: (height * 2) / 3 };
        const place = { x: drawing.x0 + right * width, y: drawing.y0 + down * height };
        const room = { width: 1_360, height: 790 };
        const isSeen = walkStops(drawing, FAMILY, room).some(
          ({ x, y }) =>
            Math.abs(place.x - x) <= room.width / 2 + 0.01 && Math.abs(place.y - y) <= room.height / 2 + 0.01,
        );
        expect(isSeen).toBe(true);
      }),
    );
  });
});
