import type { StrandAngles } from '../model/activation';
import { junctionsOf, STRAIGHT } from './arrow-geometry';
import { badgeCost, type BadgeSurroundings, type BadgeToPlace } from './badge-place';
import type { Envelope } from './envelope';

/** Where the junction of a fork is: share of the way between its two sides, and px to the left of it. */
export interface JunctionPlace {
  readonly at: number;
  readonly offset: number;
}

const HALF_WAY: JunctionPlace = { at: 0.5, offset: 0 };
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68];
const OFFSETS = [0, 18, -18, 36, -36, 60, -60];
const OFF_MIDDLE = 5;
const OFF_AXIS = 1 / 20;

/** A fork's badge sits on its junction, so the junction goes where a badge may, half way if possible. */
export function placeJunction(
  from: readonly Envelope[],
  to: readonly Envelope[],
  badge: BadgeToPlace,
  surroundings: BadgeSurroundings,
): JunctionPlace {
  let best = HALF_WAY;
  let least = Infinity;
  for (const offset of OFFSETS) {
    for (const at of SHARES) {
      const trunk: StrandAngles = { ...STRAIGHT, offset };
      let cost = Math.abs(at - 0.5) * OFF_MIDDLE + Math.abs(offset) * OFF_AXIS;
      if (cost >= least) continue;
      for (const junction of junctionsOf(from, to, trunk, at))
        cost += badgeCost(badge, junction, surroundings);
      if (cost < least) [best, least] = [{ at, offset }, cost];
    }
  }
  return best;
}
