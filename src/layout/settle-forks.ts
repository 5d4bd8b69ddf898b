import type { ActivationId } from '../model/ids';
import { middleOf } from './arrow-geometry';
import type { ArrowPlan } from './arrow-plan';
import type { BadgeSurroundings } from './badge-place';
import { junctionPlaces, junctionPoints, type JunctionPlace } from './junction-place';
import { keepsBadge } from './kept-by-hand';
import { THOROUGH } from './lane-candidates';
import { laneGround } from './lane-ground';
import { placeLane, removeLane } from './lane-router';
import type { PlacedJob, SettlingEffort } from './lane-settling';
import { rectRound } from './rects';
import { forkJobs } from './routing-jobs';

/** Lanes that have their place, and the junctions of the forks among them. */
export interface SettledForks {
  readonly placed: readonly PlacedJob[];
  readonly junctions: ReadonlyMap<ActivationId, JunctionPlace>;
}

export interface ForkEffort extends Pick<SettlingEffort, 'search'> {
  /** How many places of a junction are tried with all that leads to it; 1: only where its badge is best. */
  readonly junctions: number;
}

/**
 * Where its badge is best a junction may leave its trunk no way but through somebody: the best few places are tried
 * with all its strands among everything that has its place, and the least costly is taken; the badge takes its room
 * there. Where a hand has put it, it stays. Yields after each fork.
 */
export function* settleForks(
  forks: readonly ArrowPlan[],
  before: SettledForks,
  surroundings: BadgeSurroundings,
  effort: ForkEffort,
): Generator<undefined, SettledForks, undefined> {
  let { placed } = before;
  const junctions = new Map(before.junctions);
  for (const plan of forks) {
    const { id } = plan.arrow;
    if (!keepsBadge(plan) && effort.junctions > 1) {
      const isOwn = ({ job }: PlacedJob): boolean => job.strands.some(({ arrow }) => arrow === id);
      for (const { place } of placed.filter(isOwn)) removeLane(place, surroundings.strands);
      const { junction, lanes } = leastCostly(plan, surroundings, effort);
      junctions.set(id, junction);
      placed = [...placed.filter((one) => !isOwn(one)), ...lanes];
    }
    const junction = junctions.get(id);
    if (junction !== undefined) {
      const centre = middleOf(junctionPoints(plan, junction));
      surroundings.badges.set(id, rectRound(centre, ...plan.badge));
    }
    yield;
  }
  return { placed, junctions };
}

/** A fork with its junction in one place. */
interface PlacedFork {
  readonly junction: JunctionPlace;
  readonly lanes: readonly PlacedJob[];
  readonly cost: number;
}

/** The fork as it lies best, placed. */
function leastCostly(plan: ArrowPlan, surroundings: BadgeSurroundings, effort: ForkEffort): PlacedFork {
  const { strands } = surroundings;
  const tried = junctionPlaces(plan, surroundings, effort.junctions).map(({ junction, cost }): PlacedFork => {
    const lanes = lanesThrough(junction, plan, surroundings, effort);
    for (const { place } of lanes) place.strands.forEach(strands.lift);
    return { junction, lanes, cost: lanes.reduce((sum, { place }) => sum + place.cost, cost) };
  });
  const best = tried.reduce((least, one) => (one.cost < least.cost ? one : least));
  for (const fork of tried) {
    const settle = fork === best ? strands.putBack : strands.remove;
    for (const { place } of fork.lanes) place.strands.forEach(settle);
  }
  return best;
}

function lanesThrough(
  junction: JunctionPlace,
  plan: ArrowPlan,
  surroundings: BadgeSurroundings,
  { search = THOROUGH }: ForkEffort,
): readonly PlacedJob[] {
  return forkJobs(plan, junction).map((job) => {
    const ground = laneGround(job.lane, surroundings.obstacles, search);
    return { job, ground, place: placeLane(ground, surroundings, search) };
  });
}
