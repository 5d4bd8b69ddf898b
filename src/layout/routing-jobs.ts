import type { StrandAngles } from '../model/activation';
import type { ActivationId } from '../model/ids';
import { STRAIGHT, strandEnds } from './arrow-geometry';
import { isPlain, pairKey, type ArrowPlan } from './arrow-plan';
import { junctionEnvelope } from './envelope';
import { junctionPoints, type JunctionPlace } from './junction-place';
import type { Lane, LaneEnd } from './lane';
import { PAIR_SPACING } from './sheet-metrics';

/** A strand a lane is routed for; `reversed`: it runs against the lane's direction. */
interface LaneStrand {
  readonly arrow: ActivationId;
  readonly index: number;
  readonly reversed: boolean;
}

/** One lane to route and the strands it stands for, one for each of its offsets. */
export interface RoutingJob {
  readonly lane: Lane;
  readonly strands: readonly LaneStrand[];
}

/** A third arrow between the same two may lie this far beside the axis of another. */
const THIRD_SPACING = 24;
const NOT_BESIDE: Lane['beside'] = { places: [], only: false };

/** The lanes of a fork: its trunk and its branches. */
export function forkJobs(plan: ArrowPlan, junction: JunctionPlace): readonly RoutingJob[] {
  const { from, to, arrow } = plan;
  const junctions = junctionPoints(plan, junction).map((point): LaneEnd => ({
    id: null,
    envelope: junctionEnvelope(point),
  }));
  return strandEnds(from, to, junctions).map((ends, index) => ({
    lane: { ...ends, offsets: [0], ends: endsOf(plan), beside: NOT_BESIDE },
    strands: [{ arrow: arrow.id, index, reversed: false }],
  }));
}

/**
 * The lanes of plain arrows. Two that go there and back share one axis, centred, when both are to be routed; one
 * that answers an arrow that stays lies beside it; further ones find their own way, or keep clear beside.
 */
export function plainJobs(
  wanted: readonly ArrowPlan[],
  staying: readonly ArrowPlan[],
): readonly RoutingJob[] {
  const ends = new Set(wanted.map(({ from: [end] }) => end?.id));
  const stayingByPair = groupByPair(
    staying.filter(({ from, to }) => ends.has(from[0]?.id) || ends.has(to[0]?.id)),
  );
  return [...groupByPair(wanted)].flatMap(([pair, plans]) => {
    const company = stayingByPair.get(pair) ?? [];
    if (company.length > 0) return plans.map((plan) => besideJob(plan, company));
    const [first] = plans;
    const answer = plans.find((plan) => plan.from[0]?.id === first?.to[0]?.id);
    if (first === undefined || answer === undefined) return plans.map((plan) => ownJob(plan));
    const others = plans.filter((plan) => plan !== first && plan !== answer);
    return [pairJob(first, answer), ...others.map((plan) => ownJob(plan))];
  });
}

function groupByPair(plans: readonly ArrowPlan[]): ReadonlyMap<string, readonly ArrowPlan[]> {
  const groups = new Map<string, ArrowPlan[]>();
  for (const plan of plans) {
    const key = pairKey(plan);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [plan]);
    else group.push(plan);
  }
  return groups;
}

function endsOf({ from, to }: ArrowPlan): Lane['ends'] {
  return [...from, ...to].flatMap(({ id }) => id ?? []);
}

function laneOf(plan: ArrowPlan, offsets: readonly number[], beside: Lane['beside']): Lane {
  const [from] = plan.from;
  const [to] = plan.to;
  if (from === undefined || to === undefined || !isPlain(plan)) throw new Error('a plain arrow has two ends');
  return { from, to, offsets, beside, ends: endsOf(plan), head: true };
}

const onlyStrand = ({ arrow }: ArrowPlan): LaneStrand => ({ arrow: arrow.id, index: 0, reversed: false });

function ownJob(plan: ArrowPlan): RoutingJob {
  return { lane: laneOf(plan, [0], NOT_BESIDE), strands: [onlyStrand(plan)] };
}

function pairJob(first: ArrowPlan, answer: ArrowPlan): RoutingJob {
  const half = PAIR_SPACING / 2;
  return {
    lane: laneOf(first, [-half, half], NOT_BESIDE),
    strands: [onlyStrand(first), { ...onlyStrand(answer), reversed: true }],
  };
}

function besideJob(plan: ArrowPlan, company: readonly ArrowPlan[]): RoutingJob {
  const answered = company.filter((other) => isOpposite(plan, other) && !hasCompanion(other, company));
  const [first] = answered;
  const places =
    first === undefined
      ? company.flatMap((other) => placesBeside(plan, other, THIRD_SPACING))
      : placesBeside(plan, first, PAIR_SPACING);
  return {
    lane: laneOf(plan, [0], { places, only: first !== undefined }),
    strands: [onlyStrand(plan)],
  };
}

const isOpposite = (one: ArrowPlan, other: ArrowPlan): boolean => one.from[0]?.id === other.to[0]?.id;

const anglesOf = ({ arrow }: ArrowPlan): StrandAngles => arrow.angles[0] ?? STRAIGHT;

/** The angles of an arrow's axis, seen by an arrow of the same or the other direction. */
function seenBy(plan: ArrowPlan, other: ArrowPlan): StrandAngles {
  const { start, end, offset } = anglesOf(other);
  return isOpposite(plan, other) ? { start: end, end: start, offset: -offset } : { start, end, offset };
}

function hasCompanion(plan: ArrowPlan, company: readonly ArrowPlan[]): boolean {
  const own = anglesOf(plan);
  return company.some((other) => {
    if (other === plan) return false;
    const { start, end, offset } = seenBy(plan, other);
    return start === own.start && end === own.end && Math.abs(offset - own.offset) <= PAIR_SPACING;
  });
}

function placesBeside(plan: ArrowPlan, other: ArrowPlan, spacing: number): readonly StrandAngles[] {
  const axis = seenBy(plan, other);
  return [-spacing, spacing].map((by) => ({ ...axis, offset: axis.offset + by }));
}
