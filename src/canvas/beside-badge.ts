import type { Rect } from '../layout/geometry';
import { overlaps, rectRound } from '../layout/rects';
import type { ArrowShape } from '../layout/scene';
import type { Point } from '../model/point';
import { badgeWidth } from '../symbols/badge-width';
import { grownBadge } from './badge-scale';

/** Upper right first; right and down are 1. */
const CORNERS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** A number as it is drawn. */
export interface DrawnNumber {
  readonly id: string;
  readonly rect: Rect;
}

export function numbersOf(arrows: readonly ArrowShape[], badgeScale: number): readonly DrawnNumber[] {
  return arrows.map(({ id, badgeRect }) => ({ id, rect: grownBadge(badgeRect, badgeScale) }));
}

interface MarkSize {
  /** How far its middle stands off the number, px. */
  readonly off: number;
  /** Px across. */
  readonly across: number;
}

/**
 * Where a mark stands beside a number as it is drawn, or, without one, beside where it was: at the corner where it hides
 * the fewest other numbers.
 * @param badgeScale how much its own number is grown
 */
export function besideBadge(
  shape: ArrowShape,
  { off, across }: MarkSize,
  numbers: readonly DrawnNumber[],
  badgeScale: number,
): Point {
  const { badge, badgeRect } = shape;
  const halfWidth = badgeWidth(shape, false, badgeScale) / 2;
  const halfHeight = ((badgeRect.y1 - badgeRect.y0) * badgeScale) / 2;
  let best: Point = badge;
  let fewest = Infinity;
  for (const [right, down] of CORNERS) {
    const at = { x: badge.x + right * (halfWidth + off), y: badge.y + down * (halfHeight + off / 2) };
    const mark = rectRound(at, across, across);
    const hidden = numbers.filter(({ id, rect }) => id !== shape.id && overlaps(rect, mark)).length;
    if (hidden < fewest) [best, fewest] = [at, hidden];
  }
  return best;
}
