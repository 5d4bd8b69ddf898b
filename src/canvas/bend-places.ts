import { pointAt } from '../layout/cubic';
import type { Cubic, Rect } from '../layout/geometry';
import { distanceToRect } from '../layout/rects';
import { span } from '../layout/span';
import type { Point } from '../model/point';

/** Where on a strand it is best taken to be bent, then where else: nearer its start, nearer its end. */
const BEND_AT = { start: [0.27, 0.36, 0.18], end: [0.73, 0.64, 0.82] } as const;

/**
 * Where the handle stands that bends one side of a strand: on neither its number nor its ends, which would be seen no
 * longer. `null`: the strand is too short for one; seen from nearer, it is not.
 * @param badge the number, as large as it is shown
 * @param half half of a handle, px at zoom 1
 */
export function bendPlace(curve: Cubic, side: 'start' | 'end', badge: Rect, half: number): Point | null {
  const [start, , , end] = curve;
  const isFree = ({ x, y }: Point): boolean =>
    distanceToRect(badge, x, y) > half && [start, end].every((tip) => span(tip.x - x, tip.y - y) > 2 * half);
  return BEND_AT[side].map((at) => pointAt(curve, at)).find(isFree) ?? null;
}
