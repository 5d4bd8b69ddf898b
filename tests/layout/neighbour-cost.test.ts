import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampledOnce } from '../../src/layout/arrow-samples';
import { neighbourCost, unknownNeighbourhood } from '../../src/layout/neighbour-cost';
import { createStrandIndex, type PlacedStrand } from '../../src/layout/strand-index';
import type { Point } from '../../src/model/point';

const ENDS = { paired: false, from: null, to: null };
const NO_LIMIT = Infinity;

const straight = (from: Point, to: Point) => sampledOnce([from, from, to, to]);
const LEVEL = straight({ x: 0, y: 200 }, { x: 400, y: 200 });
const STEEP = straight({ x: 200, y: 0 }, { x: 200, y: 400 });

it('counts a crossing once, and none when the other has gone', () => {
  const index = createStrandIndex();
  const known = unknownNeighbourhood();
  const other = index.add(STEEP, ENDS);
  const crossed = neighbourCost(LEVEL.points, known, index, false, NO_LIMIT);
  expect(crossed).toBeGreaterThan(1);
  index.remove(other);
  expect(neighbourCost(LEVEL.points, known, index, false, NO_LIMIT)).toBe(0);
});

it('costs less to cross two strands that share an axis than two others', () => {
  const cost = (paired: boolean): number => {
    const index = createStrandIndex();
    index.add(STEEP, { ...ENDS, paired });
    return neighbourCost(LEVEL.points, unknownNeighbourhood(), index, false, NO_LIMIT);
  };
  expect(cost(true)).toBeLessThan(cost(false));
});

it('still knows the rest when it was asked with a low limit before', () => {
  const index = createStrandIndex();
  const known = unknownNeighbourhood();
  for (const x of [100, 200, 300]) index.add(straight({ x, y: 0 }, { x, y: 400 }), ENDS);
  const whole = neighbourCost(LEVEL.points, unknownNeighbourhood(), index, false, NO_LIMIT);
  const part = neighbourCost(LEVEL.points, known, index, false, 0.5);
  expect(part).toBeGreaterThan(0.5);
  expect(part).toBeLessThan(whole);
  expect(neighbourCost(LEVEL.points, known, index, false, NO_LIMIT)).toBe(whole);
});

const place = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
const step = fc.record({
  what: fc.constantFrom('add' as const, 'remove' as const, 'put back' as const),
  which: fc.nat(),
  from: place,
  to: place,
});

it('never remembers what is no longer so, whatever comes, goes and is put back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const index = createStrandIndex();
      const known = unknownNeighbourhood();
      const placed: PlacedStrand[] = [];
      for (const { what, which, from, to } of steps) {
        const at = which % Math.max(1, placed.length);
        const chosen = placed[at];
        if (what === 'add' || chosen === undefined) placed.push(index.add(straight(from, to), ENDS));
        else if (what === 'remove') placed.splice(at, 1).forEach(index.remove);
        else {
          index.lift(chosen);
          index.putBack(chosen);
        }
        const fresh = neighbourCost(LEVEL.points, unknownNeighbourhood(), index, false, NO_LIMIT);
        expect(neighbourCost(LEVEL.points, known, index, false, NO_LIMIT)).toBeCloseTo(fresh, 9);
      }
    }),
  );
});
