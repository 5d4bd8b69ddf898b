import { sampled } from '../layout/arrow-samples';
import { contains, inflate, overlaps } from '../layout/rects';
import type { ArrowShape } from '../layout/scene';

/** A badge is taken for crossed from this far: half of what lies between two points of a line, and a large badge. */
const NEAR = 32;

/** Those of `arrows` whose badge a line of `lines` passes over, or nearly: they are painted above it again. */
export function badgesCrossed(
  arrows: readonly ArrowShape[],
  lines: readonly ArrowShape[],
): readonly ArrowShape[] {
  const curves = lines.flatMap(({ strands }) => strands.map(({ curve }) => sampled(curve)));
  return arrows.filter(({ badgeRect }) => {
    const reach = inflate(badgeRect, NEAR);
    return curves.some(({ bounds, points }) => overlaps(bounds, reach) && passes(points, reach));
  });
}

function passes(points: Float64Array, reach: Parameters<typeof contains>[0]): boolean {
  for (let i = 0; i < points.length; i += 2) {
    if (contains(reach, { x: points[i] ?? 0, y: points[i + 1] ?? 0 })) return true;
  }
  return false;
}
