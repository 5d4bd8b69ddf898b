import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSegmentGrid, STRAND, NUMBERS, type SegmentGrid } from '../../src/layout/segment-grid';

const ROOM = 400;
const strand = fc
  .array(fc.nat(ROOM), { minLength: 4, maxLength: 12 })
  .filter(({ length }) => length % 2 === 0)
  .map((numbers) => Float64Array.from(numbers));

/** The strands that pass near each square of the room, by number. */
function strandsBySquare(grid: SegmentGrid): readonly (readonly number[])[] {
  const packed = grid.packed();
  return grid
    .near({ x0: 0, y0: 0, x1: ROOM, y1: ROOM })
    .map(({ segments }) => segments.map((segment) => packed[NUMBERS * segment + STRAND] ?? -1).sort());
}

it('finds the same once it was trimmed, and when strands come and go after that', () => {
  fc.assert(
    fc.property(fc.array(strand, { minLength: 2, maxLength: 8 }), ([last, ...first]) => {
      const [trimmed, plain] = [createSegmentGrid(), createSegmentGrid()];
      for (const grid of [trimmed, plain]) {
        first.forEach((points, number) => {
          grid.add(number, points);
        });
        if (grid === trimmed) grid.trim();
        grid.add(first.length, last ?? new Float64Array());
        grid.remove(0);
      }
      expect(strandsBySquare(trimmed)).toEqual(strandsBySquare(plain));
    }),
  );
});
