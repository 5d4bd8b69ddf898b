import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { span } from './span';

export function inflate(rect: Rect, by: number): Rect {
  return { x0: rect.x0 - by, y0: rect.y0 - by, x1: rect.x1 + by, y1: rect.y1 + by };
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

export function contains(rect: Rect, { x, y }: Point): boolean {
  return x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1;
}

/** The smallest rectangle round all; `null` round nothing. */
export function union(rects: Iterable<Rect>): Rect | null {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const rect of rects) {
    if (rect.x0 < x0) x0 = rect.x0;
    if (rect.y0 < y0) y0 = rect.y0;
    if (rect.x1 > x1) x1 = rect.x1;
    if (rect.y1 > y1) y1 = rect.y1;
  }
  return x0 <= x1 ? { x0, y0, x1, y1 } : null;
}

/** The smallest rectangle round both. */
export function enclosing(a: Rect, b: Rect): Rect {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

export function centreOf({ x0, y0, x1, y1 }: Rect): Point {
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

/** 0 inside. */
export function distanceToRect(rect: Rect, x: number, y: number): number {
  const dx = Math.max(rect.x0 - x, x - rect.x1, 0);
  const dy = Math.max(rect.y0 - y, y - rect.y1, 0);
  return span(dx, dy);
}

export function movedBy({ x0, y0, x1, y1 }: Rect, { x, y }: Point): Rect {
  return { x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y };
}

export function rectRound({ x, y }: Point, width: number, height: number): Rect {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}
