import type { Rect } from './geometry';
import { span } from './span';

/**
 * The segments that reach one square of the plane, packed for the hottest loop of the router: for segment i,
 * its start, its extent and the inverse of its squared length at `numbers[5 i …]`, its strand at `strands[i]`.
 */
export interface SegmentSquare {
  numbers: Float64Array;
  strands: Int32Array;
  count: number;
  /** How many changes the grid had seen when this square changed last. */
  changed: number;
}

/** Segments of numbered strands, found by the square a point lies in. */
export interface SegmentGrid {
  /** Files the pieces between points (x, y, x, y…) under a number no other strand has. */
  readonly add: (strand: number, points: Float64Array) => void;
  readonly remove: (strand: number) => void;
  /** Takes a strand away for a moment: no square counts as changed if it is put back. */
  readonly lift: (strand: number) => void;
  readonly putBack: (strand: number, points: Float64Array) => void;
  /** How many strands have been added and removed. */
  readonly changes: () => number;
  /** What passes within `REACH` of this point, and some that pass farther; always the same object. */
  readonly at: (x: number, y: number) => SegmentSquare;
  readonly near: (rect: Rect) => readonly SegmentSquare[];
}

export const NUMBERS = 5;
const SQUARE = 48;
/** A segment is found from points this near: half of a long one, and more than the distance that costs. */
const REACH = 18;
const PLANE = 2 ** 20;
const FIRST_CAPACITY = 8;
const NO_NUMBERS = new Float64Array();
const NO_STRANDS = new Int32Array();
/** Segments so long that they reach more squares than this are not worth finding. */
const MOST_SQUARES = 400;

export function createSegmentGrid(): SegmentGrid {
  const squares = new Map<number, SegmentSquare>();
  /** Kept as lists: sets take more memory, two megabytes more with two thousand arrows. */
  const filed = new Map<number, readonly SegmentSquare[]>();
  let changes = 0;
  const squareAt = (key: number): SegmentSquare => {
    const known = squares.get(key);
    if (known !== undefined) return known;
    const made = { numbers: NO_NUMBERS, strands: NO_STRANDS, count: 0, changed: 0 };
    squares.set(key, made);
    return made;
  };
  const putBack = (strand: number, points: Float64Array): void => {
    const reached = new Set<SegmentSquare>();
    eachStraightPiece(points, (x0, y0, x1, y1) => {
      for (const key of squaresAlong(x0, y0, x1, y1)) {
        const square = squareAt(key);
        file(square, strand, x0, y0, x1 - x0, y1 - y0);
        reached.add(square);
      }
    });
    filed.set(strand, [...reached]);
  };
  const lift = (strand: number): void => {
    filed.get(strand)?.forEach((square) => {
      takeOut(square, strand);
    });
  };
  const tellChanged = (strand: number): void => {
    changes += 1;
    filed.get(strand)?.forEach((square) => {
      square.changed = changes;
    });
  };
  return {
    add: (strand, points) => {
      putBack(strand, points);
      tellChanged(strand);
    },
    remove: (strand) => {
      lift(strand);
      tellChanged(strand);
      filed.delete(strand);
    },
    lift,
    putBack,
    changes: () => changes,
    at: (x, y) => squareAt(Math.floor(y / SQUARE) * PLANE + Math.floor(x / SQUARE)),
    near: (rect) => squaresIn(rect).flatMap((key) => squares.get(key) ?? []),
  };
}

/** Neighbouring segments that make one straight piece are filed as one: fewer are met everywhere. */
function eachStraightPiece(
  points: Float64Array,
  visit: (x0: number, y0: number, x1: number, y1: number) => void,
): void {
  const at = (i: number): readonly [number, number] => [points[2 * i] ?? 0, points[2 * i + 1] ?? 0];
  const last = points.length / 2 - 1;
  let start = 0;
  for (let end = 1; end <= last; end += 1) {
    if (end < last && isStraight(points, start, end + 1)) continue;
    visit(...at(start), ...at(end));
    start = end;
  }
}

const STRAIGHT_ENOUGH = 0.8;
const LONGEST_PIECE = 120;

function isStraight(points: Float64Array, start: number, end: number): boolean {
  const x = points[2 * start] ?? 0;
  const y = points[2 * start + 1] ?? 0;
  const dx = (points[2 * end] ?? 0) - x;
  const dy = (points[2 * end + 1] ?? 0) - y;
  const length = span(dx, dy);
  if (length > LONGEST_PIECE) return false;
  for (let i = start + 1; i < end; i += 1) {
    const px = (points[2 * i] ?? 0) - x;
    const py = (points[2 * i + 1] ?? 0) - y;
    if (Math.abs(dx * py - dy * px) > STRAIGHT_ENOUGH * length) return false;
  }
  return true;
}

/** The squares that come within reach of the segment: of those in the box round it, the ones its line passes. */
function squaresAlong(x0: number, y0: number, x1: number, y1: number): readonly number[] {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = span(dx, dy) || 1;
  const farthest = REACH * length + (Math.abs(dx) + Math.abs(dy)) * (SQUARE / 2);
  return squaresIn(
    {
      x0: Math.min(x0, x1) - REACH,
      y0: Math.min(y0, y1) - REACH,
      x1: Math.max(x0, x1) + REACH,
      y1: Math.max(y0, y1) + REACH,
    },
    (x, y) => Math.abs(dx * (y - y0) - dy * (x - x0)) <= farthest,
  );
}

/** Numbers of the squares of a rectangle whose middles are accepted. */
function squaresIn(
  { x0, y0, x1, y1 }: Rect,
  accepts: (middleX: number, middleY: number) => boolean = () => true,
): readonly number[] {
  const [left, right] = [Math.floor(x0 / SQUARE), Math.floor(x1 / SQUARE)];
  const [top, bottom] = [Math.floor(y0 / SQUARE), Math.floor(y1 / SQUARE)];
  const keys: number[] = [];
  if ((right - left + 1) * (bottom - top + 1) > MOST_SQUARES) return keys;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (accepts((column + 0.5) * SQUARE, (row + 0.5) * SQUARE)) keys.push(row * PLANE + column);
    }
  }
  return keys;
}

function file(square: SegmentSquare, strand: number, x: number, y: number, dx: number, dy: number): void {
  if (square.count === square.strands.length) grow(square);
  const at = NUMBERS * square.count;
  const squared = dx * dx + dy * dy;
  square.numbers[at] = x;
  square.numbers[at + 1] = y;
  square.numbers[at + 2] = dx;
  square.numbers[at + 3] = dy;
  square.numbers[at + 4] = squared === 0 ? 0 : 1 / squared;
  square.strands[square.count] = strand;
  square.count += 1;
}

function grow(square: SegmentSquare): void {
  const capacity = Math.max(FIRST_CAPACITY, 2 * square.strands.length);
  const numbers = new Float64Array(NUMBERS * capacity);
  numbers.set(square.numbers);
  square.numbers = numbers;
  const strands = new Int32Array(capacity);
  strands.set(square.strands);
  square.strands = strands;
}

/** Order within a square does not matter: the last takes the place of the one that goes. */
function takeOut(square: SegmentSquare, strand: number): void {
  for (let i = square.count - 1; i >= 0; i -= 1) {
    if (square.strands[i] !== strand) continue;
    const last = square.count - 1;
    square.numbers.copyWithin(NUMBERS * i, NUMBERS * last, NUMBERS * (last + 1));
    square.strands[i] = square.strands[last] ?? 0;
    square.count = last;
  }
}
