import { THOROUGH, type LaneSearch } from './lane-candidates';
import type { Surroundings } from './lane-cost';
import { placeLane, removeLane, type PlacedLane } from './lane-router';
import type { RoutingJob } from './routing-jobs';

/** A job and the place its lane has for now. */
export interface PlacedJob {
  readonly job: RoutingJob;
  readonly place: PlacedLane;
}

export interface SettlingEffort {
  /** How often every lane is taken up and placed anew among all others, the dearest first. */
  readonly passes: number;
  /** How widely shapes are looked for; thoroughly if not said. */
  readonly search?: LaneSearch;
}

/**
 * Places lanes one by one, then takes each up again, the dearest first, and places it among all others, until
 * none moves or the passes are used up. Yields after each lane.
 */
export function* settleLanes(
  jobs: readonly RoutingJob[],
  surroundings: Surroundings,
  { passes, search = THOROUGH }: SettlingEffort,
): Generator<undefined, readonly PlacedJob[], undefined> {
  let placed: PlacedJob[] = [];
  for (const job of inOrder(jobs)) {
    placed.push({ job, place: placeLane(job.lane, surroundings, search) });
    yield;
  }
  for (let pass = 0; pass < passes; pass += 1) {
    const next: PlacedJob[] = [];
    for (const { job, place } of placed.toSorted((a, b) => b.place.cost - a.place.cost)) {
      removeLane(place, surroundings.strands);
      next.push({ job, place: placeLane(job.lane, surroundings, search) });
      yield;
    }
    const before = new Map(placed.map(({ job, place }) => [job, place.shape]));
    const moved = next.some(({ job, place }) => !sameShape(before.get(job), place.shape));
    placed = next;
    if (!moved) break;
  }
  return placed;
}

type Shape = PlacedLane['shape'];

function sameShape(before: Shape | undefined, { angles, offsets }: Shape): boolean {
  return (
    before?.angles.start === angles.start &&
    before.angles.end === angles.end &&
    before.offsets[0] === offsets[0]
  );
}

/** There-and-back lanes first, because they need the most room; then the short ones, which have least choice. */
function inOrder(jobs: readonly RoutingJob[]): readonly RoutingJob[] {
  const length = ({ lane: { from, to } }: RoutingJob): number => {
    const [a, b] = [from.envelope.centre, to.envelope.centre];
    return Math.hypot(b.x - a.x, b.y - a.y);
  };
  return jobs.toSorted((a, b) => b.lane.offsets.length - a.lane.offsets.length || length(a) - length(b));
}
