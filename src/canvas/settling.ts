import { keepSame } from '../layout/keep-same';

/**
 * Shapes in two layers that are painted apart: what has stood as it is for a while, and what changed since.
 * A gesture or a new line then paints a few of them again, and not all that they cross.
 */
export interface Settling<Shape> {
  /** In order; the very same list as long as none of them changed. */
  readonly settled: readonly Shape[];
  /** New or in another shape since the settled ones were gathered. */
  readonly fresh: readonly Shape[];
}

/** With more fresh shapes than this, all are gathered anew: one slower frame every so many lines. */
export const MOST_FRESH = 48;

/**
 * Tells settled shapes from fresh ones, from one scene to the next.
 * @returns a function of the shapes now on the sheet, and whether a gesture is under way: none is gathered then.
 */
export function createSettling<Shape>(): (shapes: readonly Shape[], isHeld: boolean) => Settling<Shape> {
  let gathered: ReadonlySet<Shape> | null = null;
  let settled: readonly Shape[] = [];
  let fresh: readonly Shape[] = [];

  return (shapes, isHeld) => {
    const known = gathered ?? new Set(shapes);
    const stood: Shape[] = [];
    const changed: Shape[] = [];
    for (const shape of shapes) (known.has(shape) ? stood : changed).push(shape);
    const gather = !isHeld && changed.length > MOST_FRESH;
    gathered = gather ? new Set(shapes) : known;
    settled = keepSame(settled, gather ? shapes : stood);
    fresh = keepSame(fresh, gather ? [] : changed);
    return { settled, fresh };
  };
}
