import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rect } from '../../src/layout/geometry';
import { createPointGrid } from '../../src/layout/point-grid';

const ROOM = 200;
const MIDDLE = ROOM / 2;

const rect = fc
  .record({ x0: fc.nat(ROOM), y0: fc.nat(ROOM), width: fc.nat(ROOM), height: fc.nat(ROOM) })
  .map(({ x0, y0, width, height }): Rect => ({ x0, y0, x1: x0 + width, y1: y0 + height }));

const grid = () => createPointGrid<Rect>((thing) => thing);

it('finds the same in the same order as one that held nothing before, whatever came, went or changed places', () => {
  fc.assert(
    fc.property(
      fc
        .array(rect, { minLength: 1, maxLength: 12 })
        .chain((things) => fc.array(fc.shuffledSubarray(things))),
      (lists) => {
        const held = grid();
        for (const list of lists) {
          held.hold(list);
          const fresh = grid();
          fresh.hold(list);
          expect(held.at(MIDDLE, MIDDLE)).toEqual(fresh.at(MIDDLE, MIDDLE));
          expect([...held.near({ x0: 0, y0: 0, x1: MIDDLE, y1: MIDDLE })]).toEqual([
            ...fresh.near({ x0: 0, y0: 0, x1: MIDDLE, y1: MIDDLE }),
          ]);
        }
      },
    ),
  );
});

it('keeps one list for all squares that hold the same things', () => {
  const held = grid();
  const wide: Rect = { x0: 0, y0: 0, x1: ROOM, y1: ROOM };
  held.hold([wide, { x0: 0, y0: 0, x1: 10, y1: 10 }]);
  expect(held.at(MIDDLE, MIDDLE)).toEqual([wide]);
  expect(held.at(MIDDLE, MIDDLE)).toBe(held.at(ROOM, ROOM));
});
