import { sampledOnce } from './arrow-samples';
import type { Lane } from './lane';
import { laneCandidates, type LaneCandidate } from './lane-candidates';
import { freeAreas, laneCost, strandsAlong, type Surroundings } from './lane-cost';
import type { PlacedStrand, StrandIndex } from './strand-index';

/** A lane with the shape chosen for it, counted among the strands that others go round. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly shape: LaneCandidate;
  readonly strands: readonly PlacedStrand[];
  readonly cost: number;
}

/** Chooses the least costly shape of a lane among everything that has its place, and gives it that place. */
export function placeLane(lane: Lane, surroundings: Surroundings): PlacedLane {
  const { obstacles, strands } = surroundings;
  const free = freeAreas(lane, obstacles);
  const [first, ...others] = laneCandidates(lane, areColleagues(lane, surroundings));
  if (first === undefined) throw new Error('a lane has at least one shape');
  let shape = first;
  let least = laneCost(lane, first, free, surroundings, Infinity);
  for (const candidate of others) {
    if (candidate.atLeast >= least) break;
    const cost = laneCost(lane, candidate, free, surroundings, least);
    if (cost < least) [shape, least] = [candidate, cost];
  }
  return { lane, shape, cost: least, strands: fill(lane, shape, strands) };
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
