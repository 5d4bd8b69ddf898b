import type { Rect } from '../layout/geometry';
import { distanceToRect } from '../layout/rects';
import { span } from '../layout/span';
import type { Point } from '../model/point';

/**
 * Where the handle of an end stands: on the end, or, where it would lie on the number of a short arrow, as much further
 * out as leaves the number to be read.
 * @param other the other end of the strand
 * @param badge the number, as large as it is shown
 * @param half half of a handle, px at zoom 1
 */
export function endPlace(tip: Point, other: Point, badge: Rect, half: number): Point {
  const length = span(tip.x - other.x, tip.y - other.y);
  if (length === 0) return tip;
  const [dx, dy] = [(tip.x - other.x) / length, (tip.y - other.y) / length];
  let { x, y } = tip;
  // Straight on, it leaves the number behind after its width at most.
  while (distanceToRect(badge, x, y) < half) [x, y] = [x + dx, y + dy];
  return { x, y };
}
