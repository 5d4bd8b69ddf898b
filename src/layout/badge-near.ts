import type { StrandAngles } from '../model/activation';
import type { Point } from '../model/point';
import { junctionsOf, STRAIGHT, strandCurve } from './arrow-geometry';
import { pointAt } from './cubic';
import type { Envelope } from './envelope';

/** A badge keeps clear of both ends; the junction of a fork, further. */
const ALONG = { least: 0.1, most: 0.9 };
const FORKED = { least: 0.2, most: 0.8 };
const STEP = 0.01;

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
  let best = 0.5;
  let shortest = Infinity;
  for (let at = least; at <= most; at += STEP) {
    const place = placeAt(at);
    const away = Math.hypot(place.x - x, place.y - y);
    if (away < shortest) [best, shortest] = [at, away];
  }
  return Math.round(best * 100) / 100;
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
