/** Where each of these begins when they stand one under the other from `start`. */
export function stackedTops(heights: readonly number[], start: number): readonly number[] {
  let top = start;
  return heights.map((height) => {
    const own = top;
    top += height;
    return own;
  });
}
