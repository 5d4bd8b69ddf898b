import type { SampledCurve } from './arrow-samples';
import { NUMBERS } from './segment-grid';
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

/**
 * What a strand costs by crossing others and by running along them, or something above `limit`.
 *
 * Between the middles of its segments the strand is taken as straight, so that each sample looks at its own
 * square alone and no crossing counts twice.
 */
export function neighbourCost(
  { points }: SampledCurve,
  { segments, isPaired }: StrandIndex,
  paired: boolean,
  limit: number,
): number {
  const last = points.length - 2;
  const perSample = COUNTED_SAMPLES / (last / 2);
  let cost = 0;
  let ax = points[0] ?? 0;
  let ay = points[1] ?? 0;
  for (let i = 0; i <= last && cost <= limit; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    const bx = i === last ? x : (x + (points[i + 2] ?? 0)) / 2;
    const by = i === last ? y : (y + (points[i + 3] ?? 0)) / 2;
    const square = segments.at(x, y);
    if (square !== null) {
      const inner = i > 0 && i < last;
      const { numbers, strands, count } = square;
      let beside = 0;
      for (let k = 0; k < count; k += 1) {
        const at = NUMBERS * k;
        const dx = numbers[at + 2] ?? 0;
        const dy = numbers[at + 3] ?? 0;
        const inverse = numbers[at + 4] ?? 0;
        const px = x - (numbers[at] ?? 0);
        const py = y - (numbers[at + 1] ?? 0);
        const across = dx * py - dy * px;
        if (inner && across * across * inverse < NEAR) {
          const t = Math.min(1, Math.max(0, (px * dx + py * dy) * inverse));
          const squared = (px - dx * t) ** 2 + (py - dy * t) ** 2;
          if (squared < NEAR) beside = note(beside, strands[k] ?? 0, squared);
        }
        const sideA = across + dx * (ay - y) - dy * (ax - x);
        const sideB = across + dx * (by - y) - dy * (bx - x);
        if (sideA > 0 === sideB > 0) continue;
        // The start and the end of the segment, seen from the straight piece from a to b.
        const sx = x - px - ax;
        const sy = y - py - ay;
        const sideStart = (bx - ax) * sy - (by - ay) * sx;
        const sideEnd = sideStart + (bx - ax) * dy - (by - ay) * dx;
        if (sideStart > 0 === sideEnd > 0) continue;
        cost += paired || isPaired(strands[k] ?? 0) ? CROSSING / PAIR_SHARE : CROSSING;
      }
      for (let k = 0; k < beside; k += 1) cost += alongCost(besideSquared[k] ?? NEAR) * perSample;
    }
    ax = bx;
    ay = by;
  }
  return cost;
}

function alongCost(squared: number): number {
  if (squared < TOUCHING) return ALONG.touching;
  return squared < CLOSE ? ALONG.close : ALONG.near;
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
