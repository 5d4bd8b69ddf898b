import type { Activation, StrandAngles } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId } from '../model/ids';
import { recordsOf } from '../model/records';
import { STRAIGHT } from './arrow-geometry';
import { isPlain, type ArrowPlan } from './arrow-plan';
import type { ArrowRoute } from './arrow-route';
import { placeBadge, type BadgeSurroundings, type BadgeToPlace } from './badge-place';
import { junctionPlaces, type JunctionPlace } from './junction-place';
import { strandsAlong } from './lane-cost';
import { removeLane } from './lane-router';
import { settleLanes, type PlacedJob, type SettlingEffort } from './lane-settling';
import { reversed } from './cubic';
import { keepsBadge, keepsShape } from './kept-by-hand';
import { createKeptRouting, type KeptRouting } from './kept-routing';
import { forkJobs, plainJobs, type RoutingJob } from './routing-jobs';
import { settleForks, type ForkEffort } from './settle-forks';
import type { Standing } from './standing-shapes';

/** How far a routing has come: steps done of all. */
export interface RoutingProgress {
  readonly done: number;
  readonly total: number;
}

export interface RoutingEffort extends SettlingEffort, ForkEffort {
  /** How often every badge looks for its place. */
  readonly badgeRounds: number;
}

type Routes = ReadonlyMap<ActivationId, ArrowRoute>;

/**
 * Chooses the shapes and badges of some arrows of a scene; all others stay and are gone round, and so does what
 * a hand has bent or put in its place. Yields after each step, so that whoever runs it can report and stop.
 * @param kept what is known of the sheet before; whoever gives it runs the routing to its end.
 */
export function* routing(
  document: DiagramDocument,
  scene: Standing,
  wanted: ReadonlySet<ActivationId>,
  effort: RoutingEffort,
  kept: KeptRouting = createKeptRouting(),
): Generator<RoutingProgress, Routes, undefined> {
  const plans = kept.plansOf(scene, document.activations);
  const asked = plans.filter(({ arrow }) => wanted.has(arrow.id));
  const toRoute = asked.filter((plan) => !keepsShape(plan));
  const staying = plans.filter((plan) => !wanted.has(plan.arrow.id) || keepsShape(plan));
  const surroundings = surroundingsOf(document, scene, staying, kept);
  const first = junctionsFor(toRoute, surroundings);
  const jobs = jobsFor(toRoute, staying, first);
  const total = jobs.length * (1 + effort.passes) + first.size + asked.length * effort.badgeRounds;
  let done = 0;
  const progress = (): RoutingProgress => ({ done: (done += 1), total });
  const settled = yield* told(settleLanes(jobs, surroundings, effort), progress);
  const before = { placed: settled, junctions: first };
  const forks = settleForks(toRoute.filter(isFork), before, surroundings, effort);
  const { placed, junctions } = yield* told(forks, progress);
  const badges = new Map<ActivationId, number | null>();
  for (let round = 0; round < effort.badgeRounds; round += 1) {
    for (const plan of asked) {
      badges.set(plan.arrow.id, badgeOf(plan, placed, junctions, surroundings));
      yield progress();
    }
  }
  for (const { place } of placed) removeLane(place, surroundings.strands);
  return routesOf(asked, placed, junctions, badges);
}

/** Runs a part of the work, and tells how far all of it has come after each of its steps. */
function* told<Result>(
  steps: Generator<undefined, Result, undefined>,
  progress: () => RoutingProgress,
): Generator<RoutingProgress, Result, undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress();
  }
}

function surroundingsOf(
  document: DiagramDocument,
  scene: Standing,
  staying: readonly ArrowPlan[],
  { obstaclesOf, standing }: KeptRouting,
): BadgeSurroundings {
  const members = new Map<string, readonly FigureId[]>(
    recordsOf(document.households).map((household) => [household.id, household.members]),
  );
  const badges = new Map(staying.map(({ shape }) => [shape.id, shape.badgeRect]));
  const obstacles = obstaclesOf(scene, members, [...badges.values()]);
  return { obstacles, strands: standing.with(staying), badges };
}

function junctionsFor(
  plans: readonly ArrowPlan[],
  surroundings: BadgeSurroundings,
): ReadonlyMap<ActivationId, JunctionPlace> {
  return new Map(
    plans
      .filter(isFork)
      .map((plan) => [plan.arrow.id, keptJunction(plan) ?? bestForBadge(plan, surroundings)]),
  );
}

function bestForBadge(plan: ArrowPlan, surroundings: BadgeSurroundings): JunctionPlace {
  const [best] = junctionPlaces(plan, surroundings, 1);
  if (best === undefined) throw new Error('a junction has at least one place');
  return best.junction;
}

function keptJunction(plan: ArrowPlan): JunctionPlace | null {
  const { badgeAt, angles } = plan.arrow;
  return badgeAt !== null && keepsBadge(plan) ? { at: badgeAt, offset: angles[0]?.offset ?? 0 } : null;
}

const isFork = (plan: ArrowPlan): boolean => !isPlain(plan);

function jobsFor(
  toRoute: readonly ArrowPlan[],
  staying: readonly ArrowPlan[],
  junctions: ReadonlyMap<ActivationId, JunctionPlace>,
): readonly RoutingJob[] {
  const forks = toRoute.flatMap((plan) => {
    const junction = junctions.get(plan.arrow.id);
    return junction === undefined ? [] : forkJobs(plan, junction);
  });
  return [...plainJobs(toRoute, staying), ...forks];
}

function badgeOf(
  plan: ArrowPlan,
  placed: readonly PlacedJob[],
  junctions: ReadonlyMap<ActivationId, JunctionPlace>,
  surroundings: BadgeSurroundings,
): number | null {
  if (keepsBadge(plan)) return plan.arrow.badgeAt;
  const junction = junctions.get(plan.arrow.id);
  if (junction !== undefined) return junction.at;
  if (keepsShape(plan)) return badgeOnKept(plan, surroundings);
  for (const { job, place } of placed) {
    const index = job.strands.findIndex(({ arrow }) => arrow === plan.arrow.id);
    const strand = place.strands[index];
    const curve = strandsAlong(place.lane, place.shape)[index];
    if (strand === undefined || curve === undefined) continue;
    const badge: BadgeToPlace = { arrow: plan.arrow.id, size: plan.badge, own: [strand] };
    return placeBadge(badge, job.strands[index]?.reversed === true ? reversed(curve) : curve, surroundings);
  }
  return null;
}

function badgeOnKept({ arrow, shape, badge }: ArrowPlan, surroundings: BadgeSurroundings): number | null {
  const [strand] = shape.strands;
  if (strand === undefined) return arrow.badgeAt;
  return placeBadge({ arrow: arrow.id, size: badge, own: [] }, strand.curve, surroundings);
}

function routesOf(
  plans: readonly ArrowPlan[],
  placed: readonly PlacedJob[],
  junctions: ReadonlyMap<ActivationId, JunctionPlace>,
  badges: ReadonlyMap<ActivationId, number | null>,
): Routes {
  const angles = new Map<ActivationId, StrandAngles[]>();
  for (const { job, place } of placed) {
    job.strands.forEach(({ arrow, index, reversed: against }, nth) => {
      const { start, end } = place.shape.angles;
      const offset = place.shape.offsets[nth] ?? 0;
      const own = angles.get(arrow) ?? [];
      own[index] = against ? { start: end, end: start, offset: 0 - offset } : { start, end, offset };
      angles.set(arrow, own);
    });
  }
  return new Map(
    plans.map((plan) => {
      const { id, angles: kept } = plan.arrow;
      const routed = withJunction(angles.get(id) ?? [], junctions.get(id));
      return [id, { angles: keepsShape(plan) ? kept : routed, badgeAt: badges.get(id) ?? null }];
    }),
  );
}

/** The trunk of a fork keeps how far its junction is beside the straight way. */
function withJunction(
  angles: readonly StrandAngles[],
  junction: JunctionPlace | undefined,
): Activation['angles'] {
  const [trunk = STRAIGHT, ...branches] = angles;
  return junction === undefined ? angles : [{ ...trunk, offset: junction.offset }, ...branches];
}
