import type { Point } from '../model/point';
import type { Rect } from './geometry';

/** A box drawn to where its gaps are equal, and the gaps that are. */
export interface Spacing {
  /** Px to add across the axis. */
  readonly by: number;
  readonly guides: readonly { readonly from: Point; readonly to: Point }[];
}

type Span = readonly [low: number, high: number];

/** What lies along the axis, and what must overlap for two to be neighbours. */
interface Axis {
  readonly along: (rect: Rect) => Span;
  readonly across: (rect: Rect) => Span;
  readonly point: (along: number, across: number) => Point;
}

const ROW: Axis = {
  along: ({ x0, x1 }) => [x0, x1],
  across: ({ y0, y1 }) => [y0, y1],
  point: (x, y) => ({ x, y }),
};
const COLUMN: Axis = {
  along: ({ y0, y1 }) => [y0, y1],
  across: ({ x0, x1 }) => [x0, x1],
  point: (y, x) => ({ x, y }),
};

/** Gaps wider than this are no rhythm that an eye would see, px. */
const WIDEST_GAP = 400;

export function rowSpacing(box: Rect, others: readonly Rect[], tolerance: number): Spacing | null {
  return spacing(box, others, tolerance, ROW);
}

export function columnSpacing(box: Rect, others: readonly Rect[], tolerance: number): Spacing | null {
  return spacing(box, others, tolerance, COLUMN);
}

/** Halfway between its two neighbours, or as far from one as that one is from the next. */
function spacing(box: Rect, others: readonly Rect[], tolerance: number, axis: Axis): Spacing | null {
  const [low, high] = axis.along(box);
  const [near, far] = axis.across(box);
  const row = others.filter((other) => {
    const [from, to] = axis.across(other);
    return from < far && near < to;
  });
  const spans = row.map(axis.along);
  const before = nearestBelow(spans, (low + high) / 2);
  const after = nearestAbove(spans, (low + high) / 2);
  const length = high - low;
  const wishes: (readonly [start: number, gaps: readonly Span[]])[] = [];
  const wish = (gap: number, start: number, ...gaps: readonly Span[]): void => {
    if (gap > 0 && gap <= WIDEST_GAP) wishes.push([start, gaps]);
  };
  if (before !== null && after !== null) {
    const gap = (after[0] - before[1] - length) / 2;
    const start = before[1] + gap;
    wish(gap, start, [before[1], start], [start + length, after[0]]);
  }
  const second = before === null ? null : nearestBelow(spans, before[0]);
  if (before !== null && second !== null) {
    const gap = before[0] - second[1];
    const start = before[1] + gap;
    wish(gap, start, [second[1], before[0]], [before[1], start]);
  }
  const third = after === null ? null : nearestAbove(spans, after[1]);
  if (after !== null && third !== null) {
    const gap = third[0] - after[1];
    const start = after[0] - gap - length;
    wish(gap, start, [start + length, after[0]], [after[1], third[0]]);
  }
  const [best] = wishes
    .filter(([start]) => Math.abs(start - low) <= tolerance)
    .sort(([a], [b]) => Math.abs(a - low) - Math.abs(b - low));
  if (best === undefined) return null;
  const [start, gaps] = best;
  const middle = (near + far) / 2;
  return {
    by: start - low,
    guides: gaps.map(([from, to]) => ({ from: axis.point(from, middle), to: axis.point(to, middle) })),
  };
}

/** Of those whose middle is before a place, the one that ends last; `null`: none. */
function nearestBelow(spans: readonly Span[], place: number): Span | null {
  const before = spans.filter(([low, high]) => (low + high) / 2 < place);
  return before.reduce<Span | null>((best, one) => (best === null || one[1] > best[1] ? one : best), null);
}

function nearestAbove(spans: readonly Span[], place: number): Span | null {
  const after = spans.filter(([low, high]) => (low + high) / 2 > place);
  return after.reduce<Span | null>((best, one) => (best === null || one[0] < best[0] ? one : best), null);
}
