import { THOROUGH, type LaneSearch } from './lane-candidates';
import type { Surroundings } from './lane-cost';
import { placeAnew, placeLane, type PlacedLane } from './lane-router';
import { laneGround, type LaneGround } from './lane-ground';
import type { RoutingJob } from './routing-jobs';

/** A job and the place its lane has for now. */
export interface PlacedJob {
  readonly job: RoutingJob;
  readonly ground: LaneGround;
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
    const ground = laneGround(job.lane, surroundings.obstacles, search);
    placed.push({ job, ground, place: placeLane(ground, surroundings, search) });
    yield;
  }
  for (let pass = 0; pass < passes; pass += 1) {
    const next: PlacedJob[] = [];
    let moved = false;
    for (const { job, ground, place: before } of placed.toSorted((a, b) => b.place.cost - a.place.cost)) {
      const place = placeAnew(before, ground, surroundings, search);
      if (place.shape !== before.shape) moved = true;
      next.push({ job, ground, place });
      yield;
    }
    placed = next;
    if (!moved) break;
  }
  return placed;
}

/** There-and-back lanes first, because they need the most room; then the short ones, which have least choice. */
function inOrder(jobs: readonly RoutingJob[]): readonly RoutingJob[] {
  const length = ({ lane: { from, to } }: RoutingJob): number => {
    const [a, b] = [from.envelope.centre, to.envelope.centre];
    return Math.hypot(b.x - a.x, b.y - a.y);
  };
  return jobs.toSorted((a, b) => b.lane.offsets.length - a.lane.offsets.length || length(a) - length(b));
}
