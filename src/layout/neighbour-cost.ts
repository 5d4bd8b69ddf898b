import { NUMBERS, STRAND, type SegmentSquare } from './segment-grid';
import type { StrandIndex } from './strand-index';

const CROSSING = 1.15;
/** Crossing a pair of strands counts once and a half, not twice. */
const PAIR_SHARE = 1.5;
/** Samples a strand is counted to have, whatever its length: running along costs by the sample. */
const COUNTED_SAMPLES = 26;
/** Cost of a sample by its distance to another strand. */
const ALONG = { touching: 1.05, close: 0.55, near: 0.2 } as const;
const TOUCHING = 7 ** 2;
const CLOSE = 11 ** 2;
const NEAR = 14 ** 2;

/** The strands beside one sample, and the squared distance to each: kept between calls to spare memory. */
const MOST_BESIDE = 64;
const besideStrands = new Int32Array(MOST_BESIDE);
const besideSquared = new Float64Array(MOST_BESIDE);

/** One sample of a strand, and the middles of the segments before and after it. */
interface Piece {
  x: number;
  y: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
  /** Neither the first nor the last sample: strands may meet at their ends. */
  inner: boolean;
}

const piece: Piece = { x: 0, y: 0, ax: 0, ay: 0, bx: 0, by: 0, inner: false };

/** What was found out about the neighbours of a strand that may be placed, true until one of them moves. */
export interface Neighbourhood {
  /** The square of each sample, as far as it was looked at. */
  readonly squares: SegmentSquare[];
  cost: number;
  /** Whether all samples were looked at: else the strand costs more. */
  isWhole: boolean;
  /** Changes of the grid when it was found out; −1: never. */
  asOf: number;
}

export function unknownNeighbourhood(): Neighbourhood {
  return { squares: [], cost: 0, isWhole: false, asOf: -1 };
}

/** What a strand costs by crossing others and by running along them, or something above `limit`. */
export function neighbourCost(
  points: Float64Array,
  known: Neighbourhood,
  index: StrandIndex,
  paired: boolean,
  limit: number,
): number {
  if ((known.isWhole || known.cost > limit) && isStill(known)) return known.cost;
  return lookRound(points, known, index, paired, limit);
}

function isStill({ squares, asOf }: Neighbourhood): boolean {
  for (const { changed } of squares) if (changed > asOf) return false;
  return asOf >= 0;
}

/**
 * Between the middles of its segments the strand is taken as straight, so that each sample looks at its own
 * square alone and no crossing counts twice.
 */
function lookRound(
  points: Float64Array,
  known: Neighbourhood,
  { segments, isPaired }: StrandIndex,
  paired: boolean,
  limit: number,
): number {
  const packed = segments.packed();
  const last = points.length - 2;
  const perSample = COUNTED_SAMPLES / (last / 2);
  let cost = 0;
  let i = 0;
  piece.bx = points[0] ?? 0;
  piece.by = points[1] ?? 0;
  for (; i <= last && cost <= limit; i += 2) {
    piece.ax = piece.bx;
    piece.ay = piece.by;
    piece.x = points[i] ?? 0;
    piece.y = points[i + 1] ?? 0;
    piece.bx = i === last ? piece.x : (piece.x + (points[i + 2] ?? 0)) / 2;
    piece.by = i === last ? piece.y : (piece.y + (points[i + 3] ?? 0)) / 2;
    piece.inner = i > 0 && i < last;
    const square = (known.squares[i / 2] ??= segments.at(piece.x, piece.y));
    if (square.segments.length > 0) cost += costIn(square, packed, perSample, paired ? null : isPaired);
  }
  known.cost = cost;
  known.isWhole = i > last;
  known.asOf = segments.changes();
  return cost;
}

/**
 * The cost of `piece` in its square. Crossings are counted and then weighed, so that the order of the segments does not
 * change the sum by a last digit.
 * @param isPaired `null`: the strand itself is one of two, whatever it crosses.
 */
function costIn(
  { segments }: SegmentSquare,
  packed: Float64Array,
  perSample: number,
  isPaired: StrandIndex['isPaired'] | null,
): number {
  const { x, y, ax, ay, bx, by, inner } = piece;
  let crossed = 0;
  let crossedPaired = 0;
  let beside = 0;
  for (const segment of segments) {
    const at = NUMBERS * segment;
    const dx = packed[at + 2] ?? 0;
    const dy = packed[at + 3] ?? 0;
    const inverse = packed[at + 4] ?? 0;
    const px = x - (packed[at] ?? 0);
    const py = y - (packed[at + 1] ?? 0);
    const across = dx * py - dy * px;
    if (inner && across * across * inverse < NEAR) {
      const t = Math.min(1, Math.max(0, (px * dx + py * dy) * inverse));
      const squared = (px - dx * t) ** 2 + (py - dy * t) ** 2;
      if (squared < NEAR) beside = note(beside, packed[at + STRAND] ?? 0, squared);
    }
    const sideA = across + dx * (ay - y) - dy * (ax - x);
    const sideB = across + dx * (by - y) - dy * (bx - x);
    if (sideA > 0 === sideB > 0) continue;
    // The start and the end of the segment, seen from the straight piece from a to b.
    const sideStart = (bx - ax) * (y - py - ay) - (by - ay) * (x - px - ax);
    const sideEnd = sideStart + (bx - ax) * dy - (by - ay) * dx;
    if (sideStart > 0 === sideEnd > 0) continue;
    if (isPaired === null || isPaired(packed[at + STRAND] ?? 0)) crossedPaired += 1;
    else crossed += 1;
  }
  return crossed * CROSSING + (crossedPaired * CROSSING) / PAIR_SHARE + besideCost(beside) * perSample;
}

/** The cost of the first `count` strands beside one sample, counted and then weighed. */
function besideCost(count: number): number {
  let touching = 0;
  let close = 0;
  for (let k = 0; k < count; k += 1) {
    const squared = besideSquared[k] ?? NEAR;
    if (squared < TOUCHING) touching += 1;
    else if (squared < CLOSE) close += 1;
  }
  return touching * ALONG.touching + close * ALONG.close + (count - touching - close) * ALONG.near;
}

/** Keeps the nearest of each strand among the first `count`; gives the new count. */
function note(count: number, strand: number, squared: number): number {
  for (let k = 0; k < count; k += 1) {
    if (besideStrands[k] !== strand) continue;
    if (squared < (besideSquared[k] ?? 0)) besideSquared[k] = squared;
    return count;
  }
  if (count === MOST_BESIDE) return count;
  besideStrands[count] = strand;
  besideSquared[count] = squared;
  return count + 1;
}
