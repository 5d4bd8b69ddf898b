import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_ICON_PATHS } from '../../src/symbols/icon-paths';
import { placePath } from '../../src/symbols/place-path';

describe('a path that is placed', () => {
  it('goes with its corners, and keeps its ways as long as the scale', () => {
    expect(placePath('M1,2 L3,4 H5 V6 C1,2 3,4 5,6 Z', { x: 10, y: 20, scale: 2 })).toBe(
      'M12,24 L16,28 H20 V32 C12,24 16,28 20,32 Z',
    );
    expect(placePath('M1 2h3v4l1-1', { x: 10, y: 20, scale: 2 })).toBe('M12,24 h6 v8 l2,-2');
  });

  it('turns its arcs as they were', () => {
    expect(placePath('M8 15a6 3 30 0 1 12 0A2 2 0 1 0 4 4', { x: 1, y: 1, scale: 0.5 })).toBe(
      'M5,8.5 a3 1.5 30 0 1 6,0 A1 1 0 1 0 3,3',
    );
  });

  it('bends as smoothly as it did', () => {
    expect(placePath('M1,2 c1,2 3,4 5,6 s-6 3-6 12 S7,8 9,10', { x: 10, y: 20, scale: 2 })).toBe(
      'M12,24 c2,4 6,8 10,12 s-12,6 -12,24 S24,36 28,40',
    );
  });

  it('stays itself where it was, for every icon', () => {
    for (const path of Object.values(FIELD_ICON_PATHS)) {
      const numbers = (text: string) => (text.match(/-?(?:\d*\.\d+|\d+)/gu) ?? []).map(Number);
      const placed = placePath(path, { x: 0, y: 0, scale: 1 });
      expect(placed).not.toContain('NaN');
      const kept = numbers(placed);
      for (const [index, number] of numbers(path).entries()) expect(kept[index]).toBeCloseTo(number, 1);
    }
  });

  it('moved twice is moved by both ways together', () => {
    const whole = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (x, y, dx, dy) => {
        const path = 'M0,0 L15,23 a2 2 0 0 1 4,4 C1,2 3,4 5,6 H7 V9 Z';
        const once = placePath(placePath(path, { x, y, scale: 1 }), { x: dx, y: dy, scale: 1 });
        expect(once).toBe(placePath(path, { x: x + dx, y: y + dy, scale: 1 }));
      }),
    );
  });
});
