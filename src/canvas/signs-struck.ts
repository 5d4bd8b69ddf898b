import { sampled } from '../layout/arrow-samples';
import { runsThrough } from '../layout/drawn-curves';
import { keepSame } from '../layout/keep-same';
import { overlaps } from '../layout/rects';
import type { ArrowShape, BuildingShape } from '../layout/scene';
import { grownBadge } from './badge-scale';

/** What an arrow does to the names of buildings. */
interface Met {
  /** Its line runs over these. */
  readonly struck: readonly BuildingShape[];
  /** Its number stands on these. */
  readonly numbered: readonly BuildingShape[];
}

/**
 * Buildings whose sign an arrow runs over: its name is painted above the line again, as on paper. One on which a number
 * stands as well is left as it is: the number would be hidden.
 * @returns a function of what is on the sheet now; an arrow and a building that did not change are not compared again,
 *   and the list is the very same as long as nothing in it is another. While a gesture or a line that is typed is shown
 *   nothing is compared: of the names, those of buildings that stand as they stood stay.
 */
export function createSignsStruck(): (
  buildings: readonly BuildingShape[],
  arrows: readonly ArrowShape[],
  look: { readonly badgeScale: number; readonly isHeld: boolean },
) => readonly BuildingShape[] {
  let standing: ReadonlySet<BuildingShape> = new Set();
  let known: ReadonlyMap<ArrowShape, Met> = new Map();
  let scale = 1;
  let list: readonly BuildingShape[] = [];

  return (buildings, arrows, { badgeScale, isHeld }) => {
    const here = new Set(buildings);
    if (isHeld) {
      list = keepSame(
        list,
        list.filter((building) => here.has(building)),
      );
      return list;
    }
    if (badgeScale !== scale) known = new Map();
    scale = badgeScale;
    const changed = buildings.filter((building) => !standing.has(building));
    const isSame = changed.length === 0 && here.size === standing.size;
    const metNow = (arrow: ArrowShape): Met => {
      const before = known.get(arrow);
      if (before === undefined) return metBy(arrow, buildings, scale);
      if (isSame) return before;
      const stays = (building: BuildingShape): boolean => here.has(building);
      const after = metBy(arrow, changed, scale);
      return {
        struck: [...before.struck.filter(stays), ...after.struck],
        numbered: [...before.numbered.filter(stays), ...after.numbered],
      };
    };
    known = new Map(arrows.map((arrow) => [arrow, metNow(arrow)]));
    standing = here;
    const struck = new Set<BuildingShape>();
    for (const met of known.values()) for (const building of met.struck) struck.add(building);
    for (const met of known.values()) for (const building of met.numbered) struck.delete(building);
    list = keepSame(list, [...struck]);
    return list;
  };
}

const NOTHING: readonly BuildingShape[] = [];
const NONE: Met = { struck: NOTHING, numbered: NOTHING };

/** Of its own size: what `filter` gives has room for sixteen more, and every arrow keeps two. */
function keptList(buildings: readonly BuildingShape[]): readonly BuildingShape[] {
  return buildings.length === 0 ? NOTHING : buildings.slice();
}

function metBy({ strands, badgeRect }: ArrowShape, buildings: readonly BuildingShape[], scale: number): Met {
  if (buildings.length === 0) return NONE;
  const number = grownBadge(badgeRect, scale);
  const lines = strands.map(({ curve }) => sampled(curve));
  const struck = buildings.filter(({ sign: { rect } }) =>
    lines.some(({ points, bounds }) => overlaps(bounds, rect) && runsThrough(points, rect)),
  );
  const numbered = buildings.filter(({ sign }) => overlaps(number, sign.rect));
  return struck.length + numbered.length === 0
    ? NONE
    : { struck: keptList(struck), numbered: keptList(numbered) };
}
