import type { StrandAngles } from '../model/activation';
import type { Point } from '../model/point';
import { junctionsOf, middleOf, STRAIGHT, strandCurve } from './arrow-geometry';
import { pointAt } from './cubic';
import type { Envelope } from './envelope';

/** Hundredths of the way: a badge keeps clear of both ends; the junction of a fork, further. */
const ALONG = { least: 10, most: 90 };
const FORKED = { least: 20, most: 80 };

/** Where along its arrow a badge is nearest to where a hand pulls it, 0–1. */
export function badgeNear(
  from: readonly Envelope[],
  to: readonly Envelope[],
  angles: readonly StrandAngles[],
  point: Point,
): number {
  const [start] = from;
  const [end] = to;
  const trunk = angles[0] ?? STRAIGHT;
  if (start === undefined || end === undefined) return 0.5;
  if (from.length === 1 && to.length === 1) {
    const curve = strandCurve(start, end, trunk);
    return nearest(ALONG, (at) => pointAt(curve, at), point);
  }
  return nearest(FORKED, (at) => middleOf(junctionsOf(from, to, trunk, at)), point);
}

function nearest({ least, most }: typeof ALONG, placeAt: (at: number) => Point, { x, y }: Point): number {
  let best = 50;
  let shortest = Infinity;
  for (let hundredths = least; hundredths <= most; hundredths += 1) {
    const place = placeAt(hundredths / 100);
    const away = Math.hypot(place.x - x, place.y - y);
    if (away < shortest) [best, shortest] = [hundredths, away];
  }
  return best / 100;
}
