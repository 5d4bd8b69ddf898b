import { sampledOnce, type SampledCurve } from './arrow-samples';
import { besidesOnEnvelopes } from './arrow-geometry';
import type { Cubic, Rect } from './geometry';
import type { Lane, LaneEnd } from './lane';
import { LENGTH_COST, type LaneCandidate } from './lane-candidates';
import { distanceToRect } from './rects';
import { AMBIGUOUS, type AreaObstacle, type FigureObstacle, type SheetObstacles } from './sheet-obstacles';
import type { PlacedStrand, StrandIndex } from './strand-index';

/** What a strand is measured against. */
export interface Surroundings {
  readonly obstacles: SheetObstacles;
  readonly strands: StrandIndex;
}

/** Px of length that make one step of cost. */
const STEP = 22;
/** Samples a strand is counted to have, whatever its length, where a cost is said per sample. */
const COUNTED_SAMPLES = 26;
const CROSSING = 1.15;
const PAIR_CROSSING_SHARE = 1.5;
const DETOUR = 2;
const PORT = { cost: 5.5, near: 18 } as const;
const WRONG_TIP = 7;
const WRONG_TAIL = 1.2;
const CORNER = 0.8;

/** The areas a lane crosses freely: the buildings of its ends, the homes of the whole arrow's. */
export function freeAreas(lane: Lane, { buildingOf, homesOf }: SheetObstacles): ReadonlySet<AreaObstacle> {
  const free = new Set<AreaObstacle>();
  for (const { id } of [lane.from, lane.to]) {
    const building = id === null ? undefined : buildingOf.get(id);
    if (building !== undefined) free.add(building);
  }
  for (const end of lane.ends) homesOf.get(end)?.forEach((home) => free.add(home));
  return free;
}

/** The strands of a lane as this candidate shapes them, in the direction of the lane. */
export function strandsAlong({ from, to }: Lane, { axis, offsets }: LaneCandidate): readonly Cubic[] {
  return offsets.map((offset) => besidesOnEnvelopes(from.envelope, to.envelope, axis, offset));
}

/** Cost of a candidate, or something above `limit` as soon as it is known to be. */
export function laneCost(
  lane: Lane,
  candidate: LaneCandidate,
  free: ReadonlySet<AreaObstacle>,
  surroundings: Surroundings,
  limit: number,
): number {
  const curves = strandsAlong(lane, candidate).map(sampledOnce);
  let cost = candidate.shapeCost;
  for (const { length } of curves) cost += length * LENGTH_COST + (length / candidate.distance - 1) * DETOUR;
  for (const curve of curves) {
    if (cost > limit) return cost;
    cost += endCost(lane, curve, surroundings);
  }
  const lingering = lingeringCost(candidate);
  for (const curve of curves) {
    if (cost > limit) return cost;
    cost += obstacleCost(lane, curve, free, lingering, surroundings.obstacles);
  }
  const share = curves.length > 1 ? PAIR_CROSSING_SHARE : 1;
  for (const curve of curves) {
    if (cost > limit) return cost;
    cost += neighbourCost(curve, surroundings.strands, share, limit - cost);
  }
  return cost;
}

/** Arrows that touch one figure in one place, and tips that might mean somebody else. */
function endCost(lane: Lane, { points }: SampledCurve, { obstacles, strands }: Surroundings): number {
  const pair = lane.offsets.length > 1;
  const [x0 = 0, y0 = 0] = points;
  const x1 = points.at(-2) ?? 0;
  const y1 = points.at(-1) ?? 0;
  return (
    portCost(lane.from, x0, y0, strands) +
    portCost(lane.to, x1, y1, strands) +
    tipCost(lane, lane.from, x0, y0, pair ? WRONG_TIP : WRONG_TAIL, obstacles) +
    tipCost(lane, lane.to, x1, y1, pair || lane.head ? WRONG_TIP : WRONG_TAIL, obstacles)
  );
}

function portCost({ id }: LaneEnd, x: number, y: number, strands: StrandIndex): number {
  if (id === null) return 0;
  let cost = 0;
  for (const port of strands.portsOf(id)) {
    const apart = Math.hypot(port.x - x, port.y - y);
    if (apart < PORT.near) cost += PORT.cost * (1 - apart / PORT.near);
  }
  return cost;
}

function tipCost(
  lane: Lane,
  { id }: LaneEnd,
  x: number,
  y: number,
  wrong: number,
  { figureOf, figures }: SheetObstacles,
): number {
  if (id === null) return 0;
  const own = figureOf.get(id);
  let cost = own !== undefined && own.crowded && atCorner(own, x, y) ? CORNER : 0;
  for (const other of figures.at(x, y)) {
    if (other.id === lane.from.id || other.id === lane.to.id) continue;
    const apart = distanceToRect(other.room, x, y);
    if (apart < AMBIGUOUS) cost += wrong * (1 - apart / AMBIGUOUS);
  }
  return cost;
}

function atCorner({ centre, label }: FigureObstacle, x: number, y: number): boolean {
  return y > label.y0 - 4 && Math.abs(x - centre.x) > Math.max(16, (label.x1 - label.x0 - 6) * 0.34);
}

function within({ x0, y0, x1, y1 }: Rect, x: number, y: number, margin: number): boolean {
  return x > x0 - margin && x < x1 + margin && y > y0 - margin && y < y1 + margin;
}

/** Cost of one step in its own building: a straight arrow goes freely from head to head, a bent one goes out first. */
function lingeringCost({ angles: { start, end } }: LaneCandidate): number {
  return 0.6 * Math.min(1, (Math.abs(start) + Math.abs(end)) / 60);
}

function obstacleCost(
  lane: Lane,
  { points, length }: SampledCurve,
  free: ReadonlySet<AreaObstacle>,
  lingering: number,
  { figures, areas, bounds }: SheetObstacles,
): number {
  let steps = 0;
  let pierced = 0;
  let last: FigureObstacle | null = null;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    for (const figure of figures.at(x, y)) {
      const here = figureSteps(lane, figure, x, y);
      steps += here;
      if (here < PIERCED_STEPS || figure === last) continue;
      pierced += 1;
      last = figure;
    }
    for (const area of areas.at(x, y)) {
      if (!within(area.rect, x, y, 0)) continue;
      if (!free.has(area)) steps += area.weight;
      else if (area.kind === 'building') steps += lingering;
    }
    if (bounds !== null && !within(bounds, x, y, 0)) steps += 5;
  }
  return pierced * PIERCED + (steps * length) / (points.length / 2 - 1) / STEP;
}

/** From so many steps at one sample on, an arrow runs through somebody else: that costs at once, however short. */
const PIERCED_STEPS = 7;
const PIERCED = 12;

function figureSteps(lane: Lane, { id, figure, label }: FigureObstacle, x: number, y: number): number {
  if (id === lane.from.id || id === lane.to.id) {
    return within(figure, x, y, 2) || within(label, x, y, 1) ? 3 : 0;
  }
  if (within(figure, x, y, 6)) return 9;
  if (within(label, x, y, 3)) return 7;
  return within(figure, x, y, 17) ? 1.3 : 0;
}

/** Nearest distance so far from one sample to each strand beside it. */
interface Beside {
  strand: PlacedStrand | null;
  squared: number;
}

const beside: Beside[] = Array.from({ length: 64 }, () => ({ strand: null, squared: 0 }));

/**
 * Crossings with other strands, and running along them. Between the middles of its segments the strand is
 * taken as straight, so that each sample looks at its own neighbourhood and no crossing counts twice.
 */
function neighbourCost(
  { points }: SampledCurve,
  { segments }: StrandIndex,
  share: number,
  limit: number,
): number {
  const last = points.length - 2;
  const perSample = COUNTED_SAMPLES / (last / 2);
  let cost = 0;
  let [ax, ay] = [points[0] ?? 0, points[1] ?? 0];
  for (let i = 0; i <= last && cost <= limit; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    const bx = i === last ? x : (x + (points[i + 2] ?? 0)) / 2;
    const by = i === last ? y : (y + (points[i + 3] ?? 0)) / 2;
    const inner = i > 0 && i < last;
    let strandsBeside = 0;
    for (const segment of segments.at(x, y)) {
      if (crosses(ax, ay, bx, by, segment.x0, segment.y0, segment.x1, segment.y1)) {
        cost += CROSSING / (segment.strand.paired ? PAIR_CROSSING_SHARE : share);
      }
      const squared = inner
        ? squaredDistance(x, y, segment.x0, segment.y0, segment.x1, segment.y1)
        : NEAR_SQUARED;
      if (squared < NEAR_SQUARED) strandsBeside = note(strandsBeside, segment.strand, squared);
    }
    for (let k = 0; k < strandsBeside; k += 1)
      cost += nearness(beside[k]?.squared ?? NEAR_SQUARED) * perSample;
    [ax, ay] = [bx, by];
  }
  return cost;
}

const NEAR_SQUARED = 14 * 14;

function nearness(squared: number): number {
  if (squared < 7 * 7) return 1.05;
  return squared < 11 * 11 ? 0.55 : 0.2;
}

/** Keeps the nearest of each strand in the first `count` places of `beside`; gives the new count. */
function note(count: number, strand: PlacedStrand, squared: number): number {
  for (let k = 0; k < count; k += 1) {
    const known = beside[k];
    if (known?.strand !== strand) continue;
    if (squared < known.squared) known.squared = squared;
    return count;
  }
  const place = beside[count];
  if (place === undefined) return count;
  place.strand = strand;
  place.squared = squared;
  return count + 1;
}

function squaredDistance(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  const ex = x0 + dx * t - x;
  const ey = y0 + dy * t - y;
  return ex * ex + ey * ey;
}

/** Whether the two straight pieces cut each other. */
export function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c > 0 === d > 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a > 0 !== b > 0;
}
