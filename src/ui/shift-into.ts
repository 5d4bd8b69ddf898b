/** Px kept free between a tooltip and the edge of the window. */
const EDGE = 8;

/** @returns by how many px something from `left` to `right` moves to lie inside a window of this width. */
export function shiftInto(left: number, right: number, width: number): number {
  if (left < EDGE) return EDGE - left;
  return Math.min(0, width - EDGE - right);
}
