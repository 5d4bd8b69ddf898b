import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedHeight, paginate } from '../../src/export/paginate';

const heights = fc.array(fc.integer({ min: 20, max: 80 }), { maxLength: 60 });
const rooms = fc.record({
  columns: fc.integer({ min: 1, max: 5 }),
  height: fc.integer({ min: 100, max: 400 }),
});

describe('dealing a list to columns and pages', () => {
  it('fills a page before the next, and evens out the last one', () => {
    const room = { columns: 2, height: 100 };
    expect(paginate(Array<number>(8).fill(40), room, room)).toEqual({
      first: [
        [0, 1],
        [2, 3],
      ],
      next: [
        [
          [4, 5],
          [6, 7],
        ],
      ],
    });
    expect(paginate([40, 40], room, room)).toEqual({ first: [[0], [1]], next: [] });
  });

  it('begins on the second page when the first has no room', () => {
    const dealt = paginate([40], null, { columns: 3, height: 100 });
    expect(dealt).toEqual({ first: null, next: [[[0]]] });
  });

  it('gives an item higher than a page a column of its own', () => {
    const room = { columns: 1, height: 100 };
    expect(paginate([30, 300, 30], room, room)).toEqual({ first: [[0]], next: [[[1]], [[2]]] });
  });

  it('loses none, keeps the order, and lets no column of several pass the page', () => {
    fc.assert(
      fc.property(heights, rooms, rooms, (all, firstRoom, nextRoom) => {
        const { first, next } = paginate(all, firstRoom, nextRoom);
        const pages = [first ?? [], ...next];
        expect(pages.flat(2)).toEqual(all.map((_, index) => index));
        for (const [index, page] of pages.entries()) {
          const room = index === 0 ? firstRoom : nextRoom;
          expect(page.length).toBeLessThanOrEqual(room.columns);
          for (const column of page) {
            const height = column.reduce((sum, item) => sum + all[item]!, 0);
            if (column.length > 1) expect(height).toBeLessThanOrEqual(room.height + 1);
          }
        }
      }),
    );
  });

  it('needs no column higher than the balanced height, and little less would not do', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 1, max: 5 }), (all, columns) => {
        const height = balancedHeight(all, columns);
        const room = { columns, height };
        expect(paginate(all, room, room).next).toEqual([]);
        expect(height * columns).toBeGreaterThanOrEqual(all.reduce((sum, item) => sum + item, 0) - 1);
      }),
    );
  });
});
