import type { Cubic } from '../layout/geometry';
import type { Point } from '../model/point';

const STEP = 0.004;

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** The part of the curve from its start to parameter `t` (de Casteljau). */
function startOf([p0, p1, p2, p3]: Cubic, t: number): Cubic {
  const p01 = between(p0, p1, t);
  const p12 = between(p1, p2, t);
  const p23 = between(p2, p3, t);
  const p012 = between(p01, p12, t);
  return [p0, p01, p012, between(p012, between(p12, p23, t), t)];
}

/**
 * The same curve, ending `length` px before its end as the crow flies, so that the stroke stops inside the
 * head and never shows past its tip. Keeps at least the first half of a very short curve.
 */
export function trimCurve(curve: Cubic, length: number): Cubic {
  const tip = curve[3];
  for (let t = 1; t > 0.5; t -= STEP) {
    const shorter = startOf(curve, t);
    if (Math.hypot(shorter[3].x - tip.x, shorter[3].y - tip.y) >= length) return shorter;
  }
  return startOf(curve, 0.5);
}
