import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawnPart,
  glassMiddle,
  glassWithin,
  isNearEdge,
  loupeDiameter,
  loupeScale,
} from '../../../src/features/loupe/loupe-place';

const WALL = { width: 1920, height: 1020 };

describe('the loupe', () => {
  it('doubles at least, and shows the smallest names at 28 px at least, however far the sheet is seen from', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), (zoom) => {
        expect(loupeScale(zoom)).toBeGreaterThanOrEqual(2 * zoom);
        expect(17 * loupeScale(zoom)).toBeGreaterThanOrEqual(28);
      }),
    );
  });

  it('takes less than half of the room', () => {
    expect(loupeDiameter(WALL)).toBeLessThan(WALL.height / 2);
    expect(loupeDiameter({ width: 360, height: 500 })).toBe(220);
  });

  it('stands on the mouse', () => {
    expect(glassMiddle({ x: 10, y: 10 }, false, 400, WALL)).toEqual({ x: 10, y: 10 });
  });

  it('stays in sight over what another points at', () => {
    expect(glassWithin({ x: 900, y: 500 }, 400, WALL)).toEqual({ x: 900, y: 500 });
    expect(glassWithin({ x: -50, y: 5_000 }, 400, WALL)).toEqual({ x: 206, y: 814 });
  });

  it('never stands under a finger, nor outside the room', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 820 }), y: fc.integer({ min: 0, max: 900 }) });
    const room = { width: 820, height: 900 };
    const diameter = loupeDiameter(room);
    fc.assert(
      fc.property(place, (finger) => {
        const { x, y } = glassMiddle(finger, true, diameter, room);
        expect(Math.hypot(x - finger.x, y - finger.y)).toBeGreaterThan(diameter / 2);
        expect(x - diameter / 2 >= 0 && x + diameter / 2 <= room.width).toBe(true);
        expect(y - diameter / 2 >= 0 && y + diameter / 2 <= room.height).toBe(true);
      }),
    );
  });

  it('asks for the next part before its glass reaches the edge of what is drawn', () => {
    const part = drawnPart({ x: 0, y: 0 }, 400, 2);
    // The glass sees 100 px of the sheet to each side; 300 are drawn.
    expect(part).toEqual({ x0: -300, y0: -300, x1: 300, y1: 300 });
    expect(isNearEdge({ x: 0, y: 0 }, part, 400, 2)).toBe(false);
    expect(isNearEdge({ x: 140, y: 0 }, part, 400, 2)).toBe(false);
    expect(isNearEdge({ x: 160, y: 0 }, part, 400, 2)).toBe(true);
    expect(isNearEdge({ x: 0, y: -160 }, part, 400, 2)).toBe(true);
  });
});
