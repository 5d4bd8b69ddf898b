import { sampled } from '../layout/arrow-samples';
import { samples } from '../layout/cubic';
import { contains, overlaps } from '../layout/rects';
import type { ArrowShape, BuildingShape } from '../layout/scene';
import { grownBadge } from './badge-scale';

/** Points of a line that are tried on a sign: a sign is lower than the parts of a long arrow are. */
const POINTS = 200;

/**
 * Buildings whose sign an arrow runs over: its name is painted above the line again, as on paper. One on which a number
 * stands as well is left as it is: the number would be hidden.
 * @returns a function of what is on the sheet now; an arrow and a building that did not change are not compared again.
 */
export function createSignsStruck(): (
  buildings: readonly BuildingShape[],
  arrows: readonly ArrowShape[],
  badgeScale: number,
) => readonly BuildingShape[] {
  let standing: ReadonlySet<BuildingShape> = new Set();
  let known: ReadonlyMap<ArrowShape, readonly BuildingShape[]> = new Map();

  return (buildings, arrows, badgeScale) => {
    const here = new Set(buildings);
    const changed = buildings.filter((building) => !standing.has(building));
    const struckNow = (arrow: ArrowShape): readonly BuildingShape[] => {
      const before = known.get(arrow);
      if (before === undefined) return struckBy(arrow, buildings);
      return changed.length + before.length === 0
        ? before
        : [...before.filter((building) => here.has(building)), ...struckBy(arrow, changed)];
    };
    known = new Map(arrows.map((arrow) => [arrow, struckNow(arrow)]));
    standing = here;
    const struck = new Set([...known.values()].flat());
    return [...struck].filter(
      ({ sign }) => !arrows.some(({ badgeRect }) => overlaps(grownBadge(badgeRect, badgeScale), sign.rect)),
    );
  };
}

function struckBy({ strands }: ArrowShape, buildings: readonly BuildingShape[]): readonly BuildingShape[] {
  return buildings.filter(({ sign: { rect } }) =>
    strands.some(({ curve }) => {
      if (!overlaps(sampled(curve).bounds, rect)) return false;
      const points = samples(curve, POINTS);
      for (let i = 0; i < points.length; i += 2) {
        if (contains(rect, { x: points[i] ?? 0, y: points[i + 1] ?? 0 })) return true;
      }
      return false;
    }),
  );
}
