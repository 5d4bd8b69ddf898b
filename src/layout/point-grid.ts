import type { Rect } from './geometry';
import { listChange } from './list-change';

/**
 * Things filed under the squares of the plane that they reach, so that a point finds what is near it without
 * looking at all. What reaches tens of thousands of squares is on no sheet one can look at, and is not filed.
 */
export interface PointGrid<T> {
  /** Everything whose reach touches the square of this point, in the order of the list; not to be kept or changed. */
  readonly at: (x: number, y: number) => readonly T[];
  /** Everything whose reach touches a square of this rectangle, once. */
  readonly near: (rect: Rect) => ReadonlySet<T>;
}

/**
 * A grid that goes from one list of things to the next by what came and went; the same thing is the same object.
 * Squares that hold the same things keep one list: a room covers dozens of squares, and a sheet ten thousand.
 */
export interface HeldGrid<T> extends PointGrid<T> {
  readonly hold: (things: readonly T[]) => void;
}

const SQUARE = 48;
const MOST_SQUARES = 40_000;
/** Squares are numbered row by row on a plane this wide; farther ones share numbers, which is harmless. */
const PLANE = 2 ** 20;

/** So few changes are made one by one; for more it is known first where everything stands in the list. */
const FEW = 8;

const NOTHING: readonly never[] = [];

export function createPointGrid<T>(reachOf: (thing: T) => Rect): HeldGrid<T> {
  const squares = new Map<number, readonly T[]>();
  let held: readonly T[] = NOTHING;
  // Points are asked for along curves: most lie in the square of the one before.
  let lastKey = NaN;
  let last: readonly T[] = NOTHING;
  const add = (thing: T, rankOf: RankOf<T>): void => {
    const after = oncePerList((square: readonly T[]) => withInOrder(square, thing, rankOf));
    for (const key of squaresIn(reachOf(thing))) squares.set(key, after(squares.get(key) ?? NOTHING));
  };
  const remove = (thing: T): void => {
    const after = oncePerList((square: readonly T[]) => square.filter((other) => other !== thing));
    for (const key of squaresIn(reachOf(thing))) {
      const others = after(squares.get(key) ?? NOTHING);
      if (others.length > 0) squares.set(key, others);
      else squares.delete(key);
    }
  };
  const holdAnew = (things: readonly T[]): void => {
    const ranks = new Map(things.map((thing, rank) => [thing, rank]));
    if (!keepsOrder(held, ranks)) {
      squares.clear();
      held = NOTHING;
    }
    const before = new Set(held);
    for (const thing of before) if (!ranks.has(thing)) remove(thing);
    for (const thing of ranks.keys()) if (!before.has(thing)) add(thing, (other) => ranks.get(other) ?? 0);
  };
  return {
    hold: (things) => {
      lastKey = NaN;
      const { gone, come } = listChange(held, things);
      if (gone.length + come.length > FEW || come.some((thing) => gone.includes(thing))) holdAnew(things);
      else {
        gone.forEach(remove);
        for (const thing of come) add(thing, (other) => things.indexOf(other));
      }
      held = things;
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

/** Whether what is still there stands in the order it stood in: what is summed up in it is summed up in the same way. */
function keepsOrder<T>(held: readonly T[], ranks: ReadonlyMap<T, number>): boolean {
  let last = -1;
  for (const thing of held) {
    const rank = ranks.get(thing);
    if (rank === undefined) continue;
    if (rank < last) return false;
    last = rank;
  }
  return true;
}

type RankOf<T> = (thing: T) => number;

/** What `make` gives for each list, made once for all squares that keep it. */
function oncePerList<T>(make: (square: readonly T[]) => readonly T[]): typeof make {
  const made = new Map<readonly T[], readonly T[]>();
  return (square) => {
    const known = made.get(square);
    if (known !== undefined) return known;
    const list = make(square);
    made.set(square, list);
    return list;
  };
}

/** A list of its own size: a spread or `push` would leave room for sixteen more in each. */
function withInOrder<T>(square: readonly T[], thing: T, rankOf: RankOf<T>): readonly T[] {
  const rank = rankOf(thing);
  const after = square.findIndex((other) => rankOf(other) > rank);
  return after < 0 ? square.concat([thing]) : square.toSpliced(after, 0, thing);
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
