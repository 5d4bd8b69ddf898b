import type { StrandAngles } from '../model/activation';
import type { Point } from '../model/point';
import { strandCurve } from './arrow-geometry';
import { samples } from './cubic';
import type { Envelope } from './envelope';

/** Degrees: the furthest a hand bends one end, and both together. */
const FURTHEST = 80;
const BOTH = 125;
const STEP = 2;
const SAMPLES = 24;

/**
 * The angles with which a strand passes nearest to where a hand pulls it: one end turns, the other keeps its
 * angle.
 */
export function bendStrand(
  { from, to }: { readonly from: Envelope; readonly to: Envelope },
  angles: StrandAngles,
  side: 'start' | 'end',
  point: Point,
): StrandAngles {
  const other = Math.abs(side === 'start' ? angles.end : angles.start);
  const most = Math.min(FURTHEST, BOTH - other);
  let best = angles;
  let least = Infinity;
  for (let angle = -most; angle <= most; angle += STEP) {
    const bent = { ...angles, [side]: angle };
    const away = distanceTo(samples(strandCurve(from, to, bent), SAMPLES), point);
    if (away < least) [best, least] = [bent, away];
  }
  return best;
}

function distanceTo(points: Float64Array, { x, y }: Point): number {
  let least = Infinity;
  for (let i = 0; i + 1 < points.length; i += 2) {
    least = Math.min(least, Math.hypot((points[i] ?? 0) - x, (points[i + 1] ?? 0) - y));
  }
  return least;
}
