import type { Rect } from './geometry';
import { span } from './span';

/** The segments that reach one square of the plane, by their numbers in the grid. */
export interface SegmentSquare {
  /** In no order that means anything. */
  segments: number[];
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
  /**
   * All segments, packed for the hottest loop of the router: of segment s, from `NUMBERS` s on, its start, its extent,
   * the inverse of its squared length, its strand. Another array once more segments have come: not to be kept.
   */
  readonly packed: () => Float64Array;
  /** Gives back the room that the squares keep for more segments. Costs by the sheet: for when much was filed at once. */
  readonly trim: () => void;
}

/** How many numbers a segment has, and which of them tells its strand. */
export const NUMBERS = 7;
export const STRAND = 5;
/** The segment of the same strand filed before it; −1: none. */
const BEFORE = 6;
const SQUARE = 48;
/** A segment is found from points this near: half of a long one, and more than the distance that costs. */
const REACH = 18;
const PLANE = 2 ** 20;
const FIRST_CAPACITY = 256;
/** Segments so long that they reach more squares than this are not worth finding. */
const MOST_SQUARES = 400;

/**
 * Each segment is kept once, and squares name it: numbers of its own in each square it reaches would take seven times
 * the memory. For the same reason no strand keeps its squares; they are found again from its segments.
 */
export function createSegmentGrid(): SegmentGrid {
  const squares = new Map<number, SegmentSquare>();
  /** The last segment of each strand. */
  const lastOf = new Map<number, number>();
  const free: number[] = [];
  let packed = new Float64Array(NUMBERS * FIRST_CAPACITY);
  let count = 0;
  let changes = 0;
  const squareAt = (key: number): SegmentSquare => {
    const known = squares.get(key);
    if (known !== undefined) return known;
    const made = { segments: [], changed: 0 };
    squares.set(key, made);
    return made;
  };
  const newSegment = (): number => {
    const freed = free.pop();
    if (freed !== undefined) return freed;
    if (NUMBERS * (count + 1) > packed.length) packed = grown(packed);
    count += 1;
    return count - 1;
  };
  const file = (strand: number, x: number, y: number, dx: number, dy: number): void => {
    const segment = newSegment();
    const squared = dx * dx + dy * dy;
    const inverse = squared === 0 ? 0 : 1 / squared;
    packed.set([x, y, dx, dy, inverse, strand, lastOf.get(strand) ?? -1], NUMBERS * segment);
    lastOf.set(strand, segment);
    for (const key of squaresAlong(packed, segment)) squareAt(key).segments.push(segment);
  };
  const putBack = (strand: number, points: Float64Array): void => {
    eachStraightPiece(points, (x0, y0, x1, y1) => {
      file(strand, x0, y0, x1 - x0, y1 - y0);
    });
  };
  const eachOf = (strand: number, visit: (segment: number) => void): void => {
    for (
      let segment = lastOf.get(strand) ?? -1;
      segment >= 0;
      segment = packed[NUMBERS * segment + BEFORE] ?? -1
    ) {
      visit(segment);
    }
  };
  const lift = (strand: number): void => {
    eachOf(strand, (segment) => {
      for (const key of squaresAlong(packed, segment)) takeOut(segment, squareAt(key));
      free.push(segment);
    });
    lastOf.delete(strand);
  };
  const tellChanged = (strand: number): void => {
    changes += 1;
    eachOf(strand, (segment) => {
      for (const key of squaresAlong(packed, segment)) squareAt(key).changed = changes;
    });
  };
  return {
    add: (strand, points) => {
      putBack(strand, points);
      tellChanged(strand);
    },
    remove: (strand) => {
      tellChanged(strand);
      lift(strand);
    },
    lift,
    putBack,
    changes: () => changes,
    at: (x, y) => squareAt(Math.floor(y / SQUARE) * PLANE + Math.floor(x / SQUARE)),
    near: (rect) => squaresIn(rect).flatMap((key) => squares.get(key) ?? []),
    packed: () => packed,
    trim: () => {
      for (const square of squares.values()) square.segments = square.segments.slice();
    },
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

/** The squares that come within reach of a segment: of those in the box round it, the ones its line passes. */
function squaresAlong(packed: Float64Array, segment: number): readonly number[] {
  const at = NUMBERS * segment;
  const [x0 = 0, y0 = 0, dx = 0, dy = 0] = packed.subarray(at, at + 4);
  const [x1, y1] = [x0 + dx, y0 + dy];
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

function grown(packed: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * packed.length);
  larger.set(packed);
  return larger;
}

function takeOut(segment: number, { segments }: SegmentSquare): void {
  const last = segments.pop();
  if (last === undefined || last === segment) return;
  const at = segments.indexOf(segment);
  if (at >= 0) segments[at] = last;
  else segments.push(last);
}
