import type { Point } from '../model/point';
import type { Cubic, Rect } from './geometry';

export function pointAt([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const [k0, k1, k2, k3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: k0 * a.x + k1 * b.x + k2 * c.x + k3 * d.x,
    y: k0 * a.y + k1 * b.y + k2 * c.y + k3 * d.y,
  };
}

/** The smallest rectangle round a curve: its ends, and where it turns. */
export function boundsOf([a, b, c, d]: Cubic): Rect {
  const [x0, x1] = rangeOf(a.x, b.x, c.x, d.x);
  const [y0, y1] = rangeOf(a.y, b.y, c.y, d.y);
  return { x0, y0, x1, y1 };
}

/** Least and greatest value of one coordinate along the curve. */
function rangeOf(a: number, b: number, c: number, d: number): readonly [number, number] {
  let [least, greatest] = [Math.min(a, d), Math.max(a, d)];
  // Up to a factor, the derivative is u + v·t + w·t².
  const u = b - a;
  const v = 2 * (a - 2 * b + c);
  const w = d - 3 * c + 3 * b - a;
  for (const t of rootsOf(w, v, u)) {
    if (t <= 0 || t >= 1) continue;
    const s = 1 - t;
    const value = s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}

/** Real roots of w·t² + v·t + u. */
function rootsOf(w: number, v: number, u: number): readonly number[] {
  if (Math.abs(w) < 1e-12) return v === 0 ? [] : [-u / v];
  const square = v * v - 4 * w * u;
  if (square < 0) return [];
  const root = Math.sqrt(square);
  return [(-v - root) / (2 * w), (-v + root) / (2 * w)];
}

export function reversed([a, b, c, d]: Cubic): Cubic {
  return [d, c, b, a];
}

/** The part of a curve between two parameters, drawn out where they lie outside 0–1. */
export function between(curve: Cubic, t0: number, t1: number): Cubic {
  if (t0 === 0 && t1 === 1) return curve;
  return [
    blossom(curve, t0, t0, t0),
    blossom(curve, t0, t0, t1),
    blossom(curve, t0, t1, t1),
    blossom(curve, t1, t1, t1),
  ];
}

function blossom([a, b, c, d]: Cubic, t: number, u: number, v: number): Point {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  return mix(mix(ab, bc, u), mix(bc, cd, u), v);
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/**
 * A curve `by` px to the left of this one, seen in its direction (y grows downwards): the three legs of its
 * control polygon are moved sideways and met again (Tiller and Hanson).
 */
export function besides(curve: Cubic, by: number): Cubic {
  if (by === 0) return curve;
  const [a, b, c, d] = curve;
  const first = movedLeg(a, b, by);
  const middle = movedLeg(b, c, by);
  const last = movedLeg(c, d, by);
  return [first.from, meeting(first, middle, by), meeting(middle, last, by), last.to];
}

interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly ux: number;
  readonly uy: number;
}

function movedLeg(from: Point, to: Point, by: number): Leg {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const move = ({ x, y }: Point): Point => ({ x: x + uy * by, y: y - ux * by });
  return { from: move(from), to: move(to), ux, uy };
}

/** Nearly parallel legs meet far away or nowhere: the middle between their ends is then as good. */
function meeting(one: Leg, two: Leg, by: number): Point {
  const between = { x: (one.to.x + two.from.x) / 2, y: (one.to.y + two.from.y) / 2 };
  const cross = one.ux * two.uy - one.uy * two.ux;
  if (Math.abs(cross) < 0.06) return between;
  const along = ((two.from.x - one.from.x) * two.uy - (two.from.y - one.from.y) * two.ux) / cross;
  const met = { x: one.from.x + one.ux * along, y: one.from.y + one.uy * along };
  return Math.hypot(met.x - between.x, met.y - between.y) > Math.abs(by) * 2.4 ? between : met;
}

/** `count` + 1 points along the curve, as x, y, x, y…, evenly spaced in its parameter. */
export function samples([a, b, c, d]: Cubic, count: number): Float64Array {
  const points = roomFor(2 * (count + 1));
  for (let i = 0; i <= count; i += 1) {
    const t = i / count;
    const u = 1 - t;
    const k0 = u * u * u;
    const k1 = 3 * u * u * t;
    const k2 = 3 * u * t * t;
    const k3 = t * t * t;
    points[2 * i] = k0 * a.x + k1 * b.x + k2 * c.x + k3 * d.x;
    points[2 * i + 1] = k0 * a.y + k1 * b.y + k2 * c.y + k3 * d.y;
  }
  return points;
}

/** Numbers that are asked for from memory at once: thousands of small arrays cost more to make than to fill. */
const CHUNK = 4096;
let chunk = new Float64Array();
let used = 0;

function roomFor(count: number): Float64Array {
  if (used + count > chunk.length) {
    chunk = new Float64Array(Math.max(CHUNK, count));
    used = 0;
  }
  used += count;
  return chunk.subarray(used - count, used);
}
