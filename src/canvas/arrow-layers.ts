import { keepSame } from '../layout/keep-same';
import type { ArrowShape } from '../layout/scene';

/**
 * Arrows in two layers that are painted apart: what has stood as it is for a while, and what changed since.
 * A gesture or a new line then paints a few arrows again, and not all that they cross.
 */
export interface ArrowLayers {
  /** In order; the very same list as long as none of them changed. */
  readonly settled: readonly ArrowShape[];
  /** New or in another shape since the settled ones were gathered. */
  readonly fresh: readonly ArrowShape[];
}

/** With more fresh arrows than this, all are gathered anew: one slower frame every so many lines. */
export const MOST_FRESH = 48;

/**
 * Tells settled arrows from fresh ones, from one scene to the next.
 * @returns a function of the arrows now on the sheet, and whether a gesture is under way: none is gathered then.
 */
export function createArrowLayers(): (arrows: readonly ArrowShape[], isHeld: boolean) => ArrowLayers {
  let gathered: ReadonlySet<ArrowShape> | null = null;
  let settled: readonly ArrowShape[] = [];
  let fresh: readonly ArrowShape[] = [];

  return (arrows, isHeld) => {
    const known = gathered ?? new Set(arrows);
    const changed = arrows.filter((arrow) => !known.has(arrow));
    const gather = !isHeld && changed.length > MOST_FRESH;
    gathered = gather ? new Set(arrows) : known;
    settled = keepSame(settled, gather ? arrows : arrows.filter((arrow) => known.has(arrow)));
    fresh = keepSame(fresh, gather ? [] : changed);
    return { settled, fresh };
  };
}
