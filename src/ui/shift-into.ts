/**
 * By how much what reaches from `start` to `end` moves to lie between `from` and `to`; what has no room there begins at
 * `from`. 0: it lies there.
 */
export function shiftInto(start: number, end: number, from: number, to: number): number {
  return start < from ? from - start : Math.min(0, to - end);
}
