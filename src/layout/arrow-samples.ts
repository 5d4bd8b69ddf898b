import { samples } from './cubic';
import type { Rect } from './geometry';
import type { StrandShape } from './scene';
import { span } from './span';

/** Points of a strand, close enough to measure distances between arrows by. */
export interface SampledLine {
  /** x, y, x, y… along the strand. */
  readonly points: Float64Array;
  readonly length: number;
}

interface SampledCurve extends SampledLine {
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
  const line = sampledOnce(curve);
  const made = { ...line, bounds: boundsAround(line.points) };
  known.set(curve, made);
  return made;
}

/** Measures a curve that is not kept. */
export function sampledOnce(curve: StrandShape['curve']): SampledLine {
  const points = samples(curve, segmentCount(curve));
  return { points, length: lengthAlong(points) };
}

/** How many segments a curve is cut in; the control polygon is never shorter than the curve. */
function segmentCount([a, b, c, d]: StrandShape['curve']): number {
  const polygon = span(b.x - a.x, b.y - a.y) + span(c.x - b.x, c.y - b.y) + span(d.x - c.x, d.y - c.y);
  return Math.min(MOST_SEGMENTS, Math.max(LEAST_SEGMENTS, Math.ceil(polygon / SEGMENT)));
}

function lengthAlong(points: Float64Array): number {
  let length = 0;
  for (let i = 2; i < points.length; i += 2) {
    length += span((points[i] ?? 0) - (points[i - 2] ?? 0), (points[i + 1] ?? 0) - (points[i - 1] ?? 0));
  }
  return length;
}

function boundsAround(points: Float64Array): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { x0, y0, x1, y1 };
}
