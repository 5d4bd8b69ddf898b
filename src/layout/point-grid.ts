import type { Rect } from './geometry';

/**
 * Things filed under the squares of the plane that they reach, so that a point finds what is near it without
 * looking at all. A thing that reaches very many squares is kept apart and found everywhere.
 */
export interface PointGrid<T> {
  readonly add: (thing: T, reach: Rect) => void;
  readonly remove: (thing: T, reach: Rect) => void;
  /** Everything whose reach touches the square of this point; not to be kept or changed. */
  readonly at: (x: number, y: number) => readonly T[];
  /** Everything whose reach touches a square of this rectangle, once. */
  readonly near: (rect: Rect) => ReadonlySet<T>;
  /** What is found everywhere besides. */
  readonly everywhere: readonly T[];
}

const SQUARE = 48;
const MOST_SQUARES = 1024;
/** Squares are numbered row by row on a plane this wide; farther ones share numbers, which is harmless. */
const PLANE = 2 ** 20;

const NOTHING: readonly never[] = [];

export function createPointGrid<T>(): PointGrid<T> {
  const squares = new Map<number, T[]>();
  const everywhere: T[] = [];
  const eachSquare = ({ x0, y0, x1, y1 }: Rect, visit: (key: number) => void): boolean => {
    const [left, right] = [Math.floor(x0 / SQUARE), Math.floor(x1 / SQUARE)];
    const [top, bottom] = [Math.floor(y0 / SQUARE), Math.floor(y1 / SQUARE)];
    if ((right - left + 1) * (bottom - top + 1) > MOST_SQUARES) return false;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) visit(row * PLANE + column);
    }
    return true;
  };
  return {
    everywhere,
    add: (thing, reach) => {
      const filed = eachSquare(reach, (key) => {
        const square = squares.get(key);
        if (square === undefined) squares.set(key, [thing]);
        else square.push(thing);
      });
      if (!filed) everywhere.push(thing);
    },
    remove: (thing, reach) => {
      const filed = eachSquare(reach, (key) => {
        takeOut(squares.get(key), thing);
      });
      if (!filed) takeOut(everywhere, thing);
    },
    near: (rect) => {
      const found = new Set<T>(everywhere);
      eachSquare(rect, (key) => squares.get(key)?.forEach((thing) => found.add(thing)));
      return found;
    },
    at: (x, y) => squares.get(Math.floor(y / SQUARE) * PLANE + Math.floor(x / SQUARE)) ?? NOTHING,
  };
}

/** The order within a square does not matter: the last takes the place. */
function takeOut<T>(list: T[] | undefined, thing: T): void {
  const index = list?.indexOf(thing) ?? -1;
  if (list === undefined || index < 0) return;
  const last = list.pop();
  if (last !== undefined && index < list.length) list[index] = last;
}
