import type { Lane } from './lane';
import type { LaneSearch } from './lane-candidates';
import { laneCost, measuredStrands, type Surroundings } from './lane-cost';
import type { LaneGround, LaneShape } from './lane-ground';
import type { PlacedStrand, StrandIndex } from './strand-index';

/** A lane with the shape chosen for it, counted among the strands that others go round. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly shape: LaneShape;
  readonly strands: readonly PlacedStrand[];
  readonly cost: number;
}

/** A shape weighed among everything that has its place. */
interface Weighed {
  readonly shape: LaneShape;
  readonly cost: number;
}

/** A shape dearer than the best by this much is not bent into a better one. */
const HOPELESS = 4;
/** A shape that costs so little besides itself meets nothing: it need not be refined. */
const UNDISTURBED = 0.5;

/** Chooses the least costly shape of a lane among everything that has its place, and gives it that place. */
export function placeLane(ground: LaneGround, surroundings: Surroundings, search: LaneSearch): PlacedLane {
  return placed(ground, leastCostly(ground, surroundings, search), surroundings.strands);
}

/** Takes a lane up and places it among all others, where it was if that still costs least. */
export function placeAnew(
  before: PlacedLane,
  ground: LaneGround,
  surroundings: Surroundings,
  search: LaneSearch,
): PlacedLane {
  const { strands } = surroundings;
  before.strands.forEach(strands.lift);
  const best = leastCostly(ground, surroundings, search);
  before.strands.forEach(best.shape === before.shape ? strands.putBack : strands.remove);
  return best.shape === before.shape ? { ...before, cost: best.cost } : placed(ground, best, strands);
}

function leastCostly(ground: LaneGround, surroundings: Surroundings, search: LaneSearch): Weighed {
  const weigh = (shape: LaneShape, limit: number): Weighed => ({
    shape,
    cost: laneCost(ground, shape, surroundings, limit),
  });
  const best = bestOf(ground.shapes, search.refined, weigh);
  const [first, ...others] = ground.lane.beside.only
    ? best
    : best.map((one) => refined(one, search.refinements, ground.nearby, weigh));
  if (first === undefined) throw new Error('a lane has at least one shape');
  return others.reduce((least, one) => (one.cost < least.cost ? one : least), first);
}

function placed({ lane }: LaneGround, { shape, cost }: Weighed, index: StrandIndex): PlacedLane {
  const ends = { paired: shape.offsets.length > 1, from: lane.from.id, to: lane.to.id };
  const strands = measuredStrands(lane, shape).map(({ curve }) => index.add(curve, ends));
  return { lane, shape, cost, strands };
}

type Weigh = (shape: LaneShape, limit: number) => Weighed;

/** The few least costly of many, the least costly first. */
function bestOf(shapes: readonly LaneShape[], count: number, weigh: Weigh): readonly Weighed[] {
  let best: readonly Weighed[] = [];
  for (const shape of shapes) {
    const worst = best.length < count ? Infinity : (best.at(-1)?.cost ?? Infinity);
    const limit = Math.min(worst, (best[0]?.cost ?? Infinity) + HOPELESS);
    if (shape.atLeast >= limit) break;
    const weighed = weigh(shape, limit);
    if (weighed.cost < limit) best = [...best, weighed].sort((a, b) => a.cost - b.cost).slice(0, count);
  }
  return best;
}

function refined(
  one: Weighed,
  refinements: readonly number[],
  nearby: LaneGround['nearby'],
  weigh: Weigh,
): Weighed {
  let best = one;
  for (const by of refinements) {
    if (best.cost - best.shape.atLeast < UNDISTURBED) break;
    for (const shape of nearby(best.shape, by)) {
      if (shape.atLeast >= best.cost) continue;
      const weighed = weigh(shape, best.cost);
      if (weighed.cost < best.cost) best = weighed;
    }
  }
  return best;
}

/** Takes a lane's strands out of the way, to place it anew. */
export function removeLane({ strands: placed }: PlacedLane, strands: StrandIndex): void {
  for (const strand of placed) strands.remove(strand);
}
