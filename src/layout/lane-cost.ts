import { sampledOnce } from './arrow-samples';
import { besidesOnEnvelopes } from './arrow-geometry';
import type { Cubic } from './geometry';
import type { Lane, LaneEnd } from './lane';
import { LENGTH_COST, type LaneCandidate } from './lane-candidates';
import type { LaneGround, LaneShape, MeasuredStrand } from './lane-ground';
import { neighbourCost, unknownNeighbourhood } from './neighbour-cost';
import { obstacleCost, tipCosts } from './obstacle-cost';
import type { SheetObstacles } from './sheet-obstacles';
import type { StrandIndex } from './strand-index';
import { span } from './span';

/** What a strand is measured against. */
export interface Surroundings {
  readonly obstacles: SheetObstacles;
  readonly strands: StrandIndex;
}

const DETOUR = 2;
const PORT = { cost: 5.5, near: 18 } as const;

/** The strands of a lane as this candidate shapes them, in the direction of the lane. */
export function strandsAlong({ from, to }: Lane, { axis, offsets }: LaneCandidate): readonly Cubic[] {
  return offsets.map((offset) => besidesOnEnvelopes(from.envelope, to.envelope, axis, offset));
}

const UNKNOWN: MeasuredStrand['obstacles'] = { cost: 0, isWhole: false };

/** The strands of a shape, measured when they are first asked for. */
export function measuredStrands(lane: Lane, shape: LaneShape): readonly MeasuredStrand[] {
  shape.strands ??= strandsAlong(lane, shape).map((curve) => ({
    curve: sampledOnce(curve),
    tips: null,
    obstacles: UNKNOWN,
    neighbours: unknownNeighbourhood(),
  }));
  return shape.strands;
}

/** Cost of a shape, or something above `limit` as soon as it is known to be. */
export function laneCost(
  ground: LaneGround,
  shape: LaneShape,
  { obstacles, strands: index }: Surroundings,
  limit: number,
): number {
  const strands = measuredStrands(ground.lane, shape);
  let cost = shape.shapeCost;
  for (const { curve } of strands) {
    cost += curve.length * LENGTH_COST + (curve.length / shape.distance - 1) * DETOUR;
  }
  for (const strand of strands) {
    if (cost > limit) return cost;
    const [fromTip, toTip] = (strand.tips ??= tipCosts(ground, strand.curve, obstacles));
    cost += portsCost(ground.lane, strand, index) + fromTip + toTip;
  }
  for (const strand of strands) {
    if (cost > limit) return cost;
    if (!strand.obstacles.isWhole && cost + strand.obstacles.cost <= limit)
      strand.obstacles = obstacleCost(ground, strand.curve, lingeringCost(shape), obstacles, limit - cost);
    cost += strand.obstacles.cost;
  }
  for (const { curve, neighbours } of strands) {
    if (cost > limit) return cost;
    cost += neighbourCost(curve.points, neighbours, index, strands.length > 1, limit - cost);
  }
  return cost;
}

/** Cost of one step in its own building: a straight arrow goes freely from head to head, a bent one goes out first. */
function lingeringCost({ angles: { start, end } }: LaneCandidate): number {
  return 0.6 * Math.min(1, (Math.abs(start) + Math.abs(end)) / 60);
}

/** Arrows that touch one figure in one place. */
function portsCost({ from, to }: Lane, { curve: { points } }: MeasuredStrand, strands: StrandIndex): number {
  const last = points.length - 2;
  return (
    portCost(from, points[0] ?? 0, points[1] ?? 0, strands) +
    portCost(to, points[last] ?? 0, points[last + 1] ?? 0, strands)
  );
}

function portCost({ id }: LaneEnd, x: number, y: number, strands: StrandIndex): number {
  if (id === null) return 0;
  let cost = 0;
  for (const { from, curve } of strands.touching(id)) {
    const at = from === id ? 0 : curve.points.length - 2;
    const apart = span((curve.points[at] ?? 0) - x, (curve.points[at + 1] ?? 0) - y);
    if (apart < PORT.near) cost += PORT.cost * (1 - apart / PORT.near);
  }
  return cost;
}
