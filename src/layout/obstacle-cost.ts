import type { SampledLine } from './arrow-samples';
import type { Rect } from './geometry';
import type { LaneGround, MeasuredStrand } from './lane-ground';
import { distanceToRect } from './rects';
import { AMBIGUOUS, type AreaObstacle, type FigureObstacle, type SheetObstacles } from './sheet-obstacles';

/** Px of length that make one step of cost. */
const STEP = 22;
const WRONG_TIP = 7;
const WRONG_TAIL = 1.2;
const CORNER = 0.8;
/** Px from a figure within which an arrow passes too near. */
const NEAR = 17;
/** From so many steps at one sample on, an arrow runs through somebody else: that costs at once, however short. */
const PIERCED_STEPS = 7;
const PIERCED = 12;
/** A sign struck through, even that of the arrow's own building: dearer, because there is no short way past one. */
const STRUCK = 18;

/** What each tip of a strand costs when it might mean somebody else than the figures of its lane. */
export function tipCosts(
  ground: LaneGround,
  { points }: SampledLine,
  obstacles: SheetObstacles,
): readonly [from: number, to: number] {
  const { from, to, head, offsets } = ground.lane;
  const last = points.length - 2;
  const pair = offsets.length > 1;
  const cost = (at: number, own: FigureObstacle | undefined, wrong: number): number =>
    tipCost(ground, points[at] ?? 0, points[at + 1] ?? 0, own, wrong, obstacles);
  return [
    from.id === null ? 0 : cost(0, ground.from, pair ? WRONG_TIP : WRONG_TAIL),
    to.id === null ? 0 : cost(last, ground.to, pair || head ? WRONG_TIP : WRONG_TAIL),
  ];
}

function tipCost(
  { from, to }: LaneGround,
  x: number,
  y: number,
  own: FigureObstacle | undefined,
  wrong: number,
  { figures }: SheetObstacles,
): number {
  let cost = own !== undefined && own.crowded && atCorner(own, x, y) ? CORNER : 0;
  for (const other of figures.at(x, y)) {
    if (other === from || other === to) continue;
    const apart = distanceToRect(other.room, x, y);
    if (apart < AMBIGUOUS) cost += wrong * (1 - apart / AMBIGUOUS);
  }
  return cost;
}

function atCorner({ centre, label }: FigureObstacle, x: number, y: number): boolean {
  return y > label.y0 - 4 && Math.abs(x - centre.x) > Math.max(16, (label.x1 - label.x0 - 6) * 0.34);
}

/**
 * What a strand costs by whom and what it runs through, or something above `limit` as soon as it is known to be.
 * @param lingering cost of one step in a building of its own
 */
export function obstacleCost(
  { from, to, free }: LaneGround,
  { points, length }: SampledLine,
  lingering: number,
  { figures, areas, bounds }: SheetObstacles,
  limit: number,
): MeasuredStrand['obstacles'] {
  const perStep = length / (points.length / 2 - 1) / STEP;
  let cost = 0;
  let steps = 0;
  let pierced = 0;
  let struck = 0;
  let last: FigureObstacle | AreaObstacle | null = null;
  let i = 0;
  for (; i < points.length && cost <= limit; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    for (const figure of figures.at(x, y)) {
      if (!within(figure.room, x, y, NEAR)) continue;
      const here = figure === from || figure === to ? ownSteps(figure, x, y) : strangerSteps(figure, x, y);
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
    cost = pierced * PIERCED + struck * STRUCK + steps * perStep;
  }
  return { cost, isWhole: i >= points.length };
}

function ownSteps({ figure, label }: FigureObstacle, x: number, y: number): number {
  return within(figure, x, y, 2) || within(label, x, y, 1) ? 3 : 0;
}

function strangerSteps({ figure, label, mark }: FigureObstacle, x: number, y: number): number {
  if (within(figure, x, y, 6)) return 9;
  if (within(label, x, y, 3)) return 7;
  if (within(mark, x, y, 4)) return 5;
  return within(figure, x, y, NEAR) ? 1.3 : 0;
}

function within({ x0, y0, x1, y1 }: Rect, x: number, y: number, margin: number): boolean {
  return x > x0 - margin && x < x1 + margin && y > y0 - margin && y < y1 + margin;
}
