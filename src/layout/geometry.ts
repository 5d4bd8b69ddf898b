import type { Point } from '../model/point';

/** An upright rectangle, px at zoom 1, x0 ≤ x1 and y0 ≤ y1. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A cubic Bézier curve: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];
