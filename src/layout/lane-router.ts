import { sampledOnce } from './arrow-samples';
import type { Lane } from './lane';
import { laneCandidates, nearbyCandidates, type LaneCandidate, type LaneSearch } from './lane-candidates';
import { freeAreas, laneCost, strandsAlong, type Surroundings } from './lane-cost';
import type { PlacedStrand, StrandIndex } from './strand-index';

/** A lane with the shape chosen for it, counted among the strands that others go round. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly shape: LaneCandidate;
  readonly strands: readonly PlacedStrand[];
  readonly cost: number;
}

/** A shape weighed among everything that has its place. */
interface Weighed {
  readonly shape: LaneCandidate;
  readonly cost: number;
}

/** A shape dearer than the best by this much is not bent into a better one. */
const HOPELESS = 4;
/** A shape that costs so little besides itself meets nothing: it need not be refined. */
const UNDISTURBED = 0.5;

/** Chooses the least costly shape of a lane among everything that has its place, and gives it that place. */
export function placeLane(lane: Lane, surroundings: Surroundings, search: LaneSearch): PlacedLane {
  const free = freeAreas(lane, surroundings.obstacles);
  const colleagues = areColleagues(lane, surroundings);
  const weigh = (shape: LaneCandidate, limit: number): Weighed => ({
    shape,
    cost: laneCost(lane, shape, free, surroundings, limit),
  });
  const nearby = (shape: LaneCandidate, by: number) => nearbyCandidates(lane, shape, colleagues, by);
  const best = bestOf(laneCandidates(lane, colleagues, search), search.refined, weigh);
  const [first, ...others] = lane.beside.only
    ? best
    : best.map((one) => refined(one, search.refinements, nearby, weigh));
  if (first === undefined) throw new Error('a lane has at least one shape');
  const { shape, cost } = others.reduce((least, one) => (one.cost < least.cost ? one : least), first);
  return { lane, shape, cost, strands: fill(lane, shape, surroundings.strands) };
}

type Weigh = (shape: LaneCandidate, limit: number) => Weighed;

/** The few least costly of many, the least costly first. */
function bestOf(candidates: readonly LaneCandidate[], count: number, weigh: Weigh): readonly Weighed[] {
  let best: readonly Weighed[] = [];
  for (const candidate of candidates) {
    const worst = best.length < count ? Infinity : (best.at(-1)?.cost ?? Infinity);
    const limit = Math.min(worst, (best[0]?.cost ?? Infinity) + HOPELESS);
    if (candidate.atLeast >= limit) break;
    const weighed = weigh(candidate, limit);
    if (weighed.cost < limit) best = [...best, weighed].sort((a, b) => a.cost - b.cost).slice(0, count);
  }
  return best;
}

function refined(
  one: Weighed,
  refinements: readonly number[],
  nearby: (shape: LaneCandidate, by: number) => readonly LaneCandidate[],
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

function areColleagues({ from, to }: Lane, { obstacles: { buildingOf } }: Surroundings): boolean {
  const building = from.id === null ? undefined : buildingOf.get(from.id);
  return building !== undefined && to.id !== null && building === buildingOf.get(to.id);
}

function fill(lane: Lane, shape: LaneCandidate, strands: StrandIndex): readonly PlacedStrand[] {
  const ends = { paired: shape.offsets.length > 1, from: lane.from.id, to: lane.to.id };
  return strandsAlong(lane, shape).map((curve) => strands.add(sampledOnce(curve), ends));
}

/** Takes a lane's strands out of the way, to place it anew. */
export function removeLane({ strands: placed }: PlacedLane, strands: StrandIndex): void {
  for (const strand of placed) strands.remove(strand);
}
