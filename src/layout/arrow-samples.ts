import { samples } from './cubic';
import type { Rect } from './geometry';
import type { StrandShape } from './scene';

/** Points of a strand, close enough to measure distances between arrows by. */
export interface SampledCurve {
  /** x, y, x, y… along the strand. */
  readonly points: Float64Array;
  readonly length: number;
  readonly bounds: Rect;
}

/** Segments are at most about this long, px. */
const SEGMENT = 34;
const LEAST_SEGMENTS = 26;
const MOST_SEGMENTS = 400;

const known = new WeakMap<StrandShape['curve'], SampledCurve>();

/** The same answer for the same curve, which is measured once. */
export function sampled(curve: StrandShape['curve']): SampledCurve {
  const before = known.get(curve);
  if (before !== undefined) return before;
  const made = sampledOnce(curve);
  known.set(curve, made);
  return made;
}

/** Measures a curve that is not kept. */
export function sampledOnce(curve: StrandShape['curve']): SampledCurve {
  return measure(samples(curve, segmentCount(curve)));
}

/** How many segments a curve is cut in; the control polygon is never shorter than the curve. */
function segmentCount([a, b, c, d]: StrandShape['curve']): number {
  const polygon =
    Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) + Math.hypot(d.x - c.x, d.y - c.y);
  return Math.min(MOST_SEGMENTS, Math.max(LEAST_SEGMENTS, Math.ceil(polygon / SEGMENT)));
}

function measure(points: Float64Array): SampledCurve {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  let length = 0;
  let [px, py] = [points[0] ?? 0, points[1] ?? 0];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    length += Math.hypot(x - px, y - py);
    [px, py] = [x, y];
  }
  return { points, length, bounds: { x0, y0, x1, y1 } };
}
