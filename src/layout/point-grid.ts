import type { Rect } from './geometry';

/**
 * Things filed under the squares of the plane that they reach, so that a point finds what is near it without
 * looking at all. What reaches tens of thousands of squares is on no sheet one can look at, and is not filed.
 */
export interface PointGrid<T> {
  readonly add: (thing: T, reach: Rect) => void;
  /** Everything whose reach touches the square of this point; not to be kept or changed. */
  readonly at: (x: number, y: number) => readonly T[];
  /** Everything whose reach touches a square of this rectangle, once. */
  readonly near: (rect: Rect) => ReadonlySet<T>;
}

const SQUARE = 48;
const MOST_SQUARES = 40_000;
/** Squares are numbered row by row on a plane this wide; farther ones share numbers, which is harmless. */
const PLANE = 2 ** 20;

const NOTHING: readonly never[] = [];

export function createPointGrid<T>(): PointGrid<T> {
  const squares = new Map<number, T[]>();
  // Points are asked for along curves: most lie in the square of the one before.
  let lastKey = NaN;
  let last: readonly T[] = NOTHING;
  return {
    add: (thing, reach) => {
      lastKey = NaN;
      for (const key of squaresIn(reach)) {
        const square = squares.get(key);
        if (square === undefined) squares.set(key, [thing]);
        else square.push(thing);
      }
    },
    at: (x, y) => {
      const key = Math.floor(y / SQUARE) * PLANE + Math.floor(x / SQUARE);
      if (key !== lastKey) {
        last = squares.get(key) ?? NOTHING;
        lastKey = key;
      }
      return last;
    },
    near: (rect) => {
      const found = new Set<T>();
      for (const key of squaresIn(rect)) squares.get(key)?.forEach((thing) => found.add(thing));
      return found;
    },
  };
}

function squaresIn({ x0, y0, x1, y1 }: Rect): readonly number[] {
  const [left, right] = [Math.floor(x0 / SQUARE), Math.floor(x1 / SQUARE)];
  const [top, bottom] = [Math.floor(y0 / SQUARE), Math.floor(y1 / SQUARE)];
  const keys: number[] = [];
  if ((right - left + 1) * (bottom - top + 1) > MOST_SQUARES) return keys;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) keys.push(row * PLANE + column);
  }
  return keys;
}
