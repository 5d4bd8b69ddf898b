import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { centreOf, movedBy, union } from './rects';
import { columnSpacing, rowSpacing } from './snap-spacing';

/** Px within which a figure that is dragged lets itself be drawn to a line. */
const SNAP_TOLERANCE = 8;

/** What takes part in snapping: the place of a figure, and the room it takes without its label. */
export interface SnapFigure {
  readonly centre: Point;
  readonly rect: Rect;
}

/** Lines that draw figures though nobody stands on them: the rows of a family, of the ring. */
export interface SnapLines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** What stays while others are dragged, sorted once at the beginning of the gesture. */
export interface SnapField {
  readonly x: readonly Line[];
  readonly y: readonly Line[];
  readonly rects: readonly Rect[];
}

export interface Snap {
  /** What to add to where the finger is, px; 0 when no line is near. */
  readonly dx: number;
  readonly dy: number;
  /** Hairlines to show: along each line reached, over all who stand on it. */
  readonly guides: readonly { readonly from: Point; readonly to: Point }[];
}

type Kind = 'centre' | 'low' | 'high';

/** An upright or level line: where it is, what of a figure lies on it, and how far it reaches the other way. */
interface Line {
  readonly at: number;
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Edges draw less than centres and rows: this much nearer they must be, px. */
const EDGE_PENALTY = 2;
/** With more figures in hand, only the box round all of them snaps. */
const MOST_ALONE = 12;
/** Px by which a hairline reaches beyond the outermost figure. */
const BEYOND = 12;
const SAME = 0.5;

export function snapField(others: readonly SnapFigure[], lines: SnapLines = { xs: [], ys: [] }): SnapField {
  const row = (at: number): Line => ({ at, kind: 'centre', from: Infinity, to: -Infinity });
  return {
    x: [...others.flatMap(uprights), ...lines.xs.map(row)].sort(byPlace),
    y: [...others.flatMap(levels), ...lines.ys.map(row)].sort(byPlace),
    rects: others.map(({ rect }) => rect),
  };
}

/**
 * How far figures in hand move so as to stand in line with those that stay, and the lines that show it. Where no
 * line draws them, an equal gap to their neighbours does.
 */
export function snapGuides(
  moved: readonly SnapFigure[],
  field: SnapField,
  tolerance: number = SNAP_TOLERANCE,
): Snap {
  const inLine = toLines(moved, field, tolerance);
  const spaced = withGaps(moved, inLine, field, tolerance);
  const { dx, dy, guides } = inLine;
  if (spaced === null) return { dx, dy, guides };
  // It must rest where a gap draws it to: from there, neither a line nor another gap may draw it on.
  const there = moved.map((figure) => shifted(figure, spaced));
  const lines = toLines(there, field, tolerance);
  const rest = withGaps(there, lines, field, tolerance) ?? lines;
  return rest.dx === 0 && rest.dy === 0 ? { ...spaced, guides: rest.guides } : { dx, dy, guides };
}

/** `null`: no gap draws them further than the lines did. */
function withGaps(
  moved: readonly SnapFigure[],
  inLine: LineSnap,
  { rects }: SnapField,
  tolerance: number,
): Snap | null {
  const { dx, dy, guides, isUpright, isLevel } = inLine;
  const box = union(moved.map((figure) => shifted(figure, inLine).rect));
  if (box === null) return null;
  const row = isUpright ? null : rowSpacing(box, rects, tolerance);
  const column = isLevel || row !== null ? null : columnSpacing(box, rects, tolerance);
  const gaps = row ?? column;
  if (gaps === null) return null;
  return { dx: dx + (row?.by ?? 0), dy: dy + (column?.by ?? 0), guides: [...guides, ...gaps.guides] };
}

/** A figure in hand, so far from where it was taken up. */
export function shifted({ centre, rect }: SnapFigure, { dx, dy }: Pick<Snap, 'dx' | 'dy'>): SnapFigure {
  return {
    centre: { x: centre.x + dx, y: centre.y + dy },
    rect: movedBy(rect, { x: dx, y: dy }),
  };
}

/** `isUpright`, `isLevel`: an upright, a level line draws them, were it by nothing. */
interface LineSnap extends Snap {
  readonly isUpright: boolean;
  readonly isLevel: boolean;
}

function toLines(moved: readonly SnapFigure[], field: SnapField, tolerance: number): LineSnap {
  const figures = moved.length > MOST_ALONE ? boxOf(moved) : moved;
  const [own, ownLevels] = [figures.flatMap(uprights), figures.flatMap(levels)];
  const dx = nearest(own, field.x, tolerance);
  const dy = nearest(ownLevels, field.y, tolerance);
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    isUpright: dx !== null,
    isLevel: dy !== null,
    guides: [
      ...reached(own, field.x, dx, dy ?? 0).map(({ at, from, to }) => ({
        from: { x: at, y: from },
        to: { x: at, y: to },
      })),
      ...reached(ownLevels, field.y, dy, dx ?? 0).map(({ at, from, to }) => ({
        from: { x: from, y: at },
        to: { x: to, y: at },
      })),
    ],
  };
}

function uprights({ centre, rect }: SnapFigure): readonly Line[] {
  return linesOf(centre.x, [rect.x0, rect.x1], [rect.y0, rect.y1]);
}

function levels({ centre, rect }: SnapFigure): readonly Line[] {
  return linesOf(centre.y, [rect.y0, rect.y1], [rect.x0, rect.x1]);
}

type Span = readonly [number, number];

function linesOf(centre: number, [low, high]: Span, [from, to]: Span): readonly Line[] {
  return [
    { at: centre, kind: 'centre', from, to },
    { at: low, kind: 'low', from, to },
    { at: high, kind: 'high', from, to },
  ];
}

function boxOf(moved: readonly SnapFigure[]): readonly SnapFigure[] {
  const rect = union(moved.map((figure) => figure.rect));
  if (rect === null) return [];
  return [{ rect, centre: centreOf(rect) }];
}

const byPlace = (a: Line, b: Line): number => a.at - b.at;

/** The least way to a line of the same kind; `null` when none is within reach. */
function nearest(own: readonly Line[], field: readonly Line[], tolerance: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const { at, kind } of own) {
    const penalty = kind === 'centre' ? 0 : EDGE_PENALTY;
    for (const line of within(field, at, tolerance)) {
      const cost = Math.abs(line.at - at) + penalty;
      if (line.kind !== kind || cost >= least) continue;
      least = cost;
      best = line.at - at;
    }
  }
  return best;
}

/**
 * The lines on which figures in hand stand after the snap, once each.
 * @param by the snap across the lines; `null`: none
 * @param along the snap along them
 */
function reached(own: readonly Line[], field: readonly Line[], by: number | null, along: number) {
  if (by === null) return [];
  const shown = new Map<number, { at: number; from: number; to: number }>();
  for (const { at, kind, from, to } of own) {
    for (const line of within(field, at + by, SAME)) {
      if (line.kind !== kind) continue;
      const key = Math.round(line.at);
      const known = shown.get(key) ?? { at: line.at, from: Infinity, to: -Infinity };
      known.from = Math.min(known.from, from + along - BEYOND, line.from - BEYOND);
      known.to = Math.max(known.to, to + along + BEYOND, line.to + BEYOND);
      shown.set(key, known);
    }
  }
  return [...shown.values()];
}

/** The lines of a sorted field no farther than `tolerance` from a place. */
function* within(field: readonly Line[], at: number, tolerance: number): Generator<Line> {
  let low = 0;
  for (let high = field.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((field[middle]?.at ?? Infinity) < at - tolerance) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < field.length; index += 1) {
    const line = field[index];
    if (line === undefined || line.at > at + tolerance) return;
    yield line;
  }
}
