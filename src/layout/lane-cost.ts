import { sampledOnce, type SampledCurve } from './arrow-samples';
import { besidesOnEnvelopes } from './arrow-geometry';
import type { Cubic, Rect } from './geometry';
import type { Lane, LaneEnd } from './lane';
import { LENGTH_COST, type LaneCandidate } from './lane-candidates';
import { distanceToRect } from './rects';
import { AMBIGUOUS, type AreaObstacle, type FigureObstacle, type SheetObstacles } from './sheet-obstacles';
import { neighbourCost } from './neighbour-cost';
import type { StrandIndex } from './strand-index';

/** What a strand is measured against. */
export interface Surroundings {
  readonly obstacles: SheetObstacles;
  readonly strands: StrandIndex;
}

/** Px of length that make one step of cost. */
const STEP = 22;
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
  for (const curve of curves) {
    if (cost > limit) return cost;
    cost += neighbourCost(curve, surroundings.strands, curves.length > 1, limit - cost);
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
  let struck = 0;
  let last: FigureObstacle | AreaObstacle | null = null;
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
      if (area.kind === 'sign' && area !== last) {
        struck += 1;
        last = area;
      }
      if (!free.has(area)) steps += area.weight;
      else if (area.kind === 'building') steps += lingering;
    }
    if (bounds !== null && !within(bounds, x, y, 0)) steps += 5;
  }
  return pierced * PIERCED + struck * STRUCK + (steps * length) / (points.length / 2 - 1) / STEP;
}

/** From so many steps at one sample on, an arrow runs through somebody else: that costs at once, however short. */
const PIERCED_STEPS = 7;
const PIERCED = 12;
/** A sign struck through, even that of the arrow's own building: dearer, because there is no short way past one. */
const STRUCK = 18;

function figureSteps(lane: Lane, { id, figure, label }: FigureObstacle, x: number, y: number): number {
  if (id === lane.from.id || id === lane.to.id) {
    return within(figure, x, y, 2) || within(label, x, y, 1) ? 3 : 0;
  }
  if (within(figure, x, y, 6)) return 9;
  if (within(label, x, y, 3)) return 7;
  return within(figure, x, y, 17) ? 1.3 : 0;
}
