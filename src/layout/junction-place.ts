import type { Point } from '../model/point';
import { junctionsOf, STRAIGHT } from './arrow-geometry';
import type { ArrowPlan } from './arrow-plan';
import { badgeCost, type BadgeSurroundings } from './badge-place';

/** Where the junction of a fork is: share of the way between its two sides, and px to the left of it. */
export interface JunctionPlace {
  readonly at: number;
  readonly offset: number;
}

interface WeighedJunction {
  readonly junction: JunctionPlace;
  readonly cost: number;
}

const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68];
const OFFSETS = [0, 18, -18, 36, -36, 60, -60];
const OFF_MIDDLE = 5;
const OFF_AXIS = 1 / 20;

/** Where its strands meet: in one point, or in two where it has several ends on both sides. */
export function junctionPoints(
  { from, to }: Pick<ArrowPlan, 'from' | 'to'>,
  { at, offset }: JunctionPlace,
): readonly Point[] {
  const envelopes = (side: ArrowPlan['from']) => side.map(({ envelope }) => envelope);
  return junctionsOf(envelopes(from), envelopes(to), { ...STRAIGHT, offset }, at);
}

/**
 * A fork's badge sits on its junction, so the junction goes where a badge may, half way if possible.
 * @returns the least costly places for the badge, at most `count`, the best first; never none.
 */
export function junctionPlaces(
  plan: ArrowPlan,
  surroundings: BadgeSurroundings,
  count: number,
): readonly WeighedJunction[] {
  const badge = { arrow: plan.arrow.id, size: plan.badge, own: [] };
  let best: readonly WeighedJunction[] = [];
  for (const offset of OFFSETS) {
    for (const at of SHARES) {
      const limit = best.length < count ? Infinity : (best.at(-1)?.cost ?? Infinity);
      let cost = Math.abs(at - 0.5) * OFF_MIDDLE + Math.abs(offset) * OFF_AXIS;
      if (cost >= limit) continue;
      const junction = { at, offset };
      for (const point of junctionPoints(plan, junction)) cost += badgeCost(badge, point, surroundings);
      if (cost >= limit) continue;
      best = [...best, { junction, cost }].sort((one, other) => one.cost - other.cost).slice(0, count);
    }
  }
  return best;
}
