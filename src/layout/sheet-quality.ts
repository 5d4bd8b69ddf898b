import type { Point } from '../model/point';
import { sampled } from './arrow-samples';
import { samples } from './cubic';
import type { Cubic, Rect } from './geometry';
import { contains, inflate, overlaps } from './rects';
import type { ArrowShape, FigureShape, Scene } from './scene';

/** What can be read badly on a sheet, counted. All but the crossings should be 0. */
export interface SheetQuality {
  /** Strands of different arrows that cross. */
  readonly crossings: number;
  /** Badges on somebody's figure, label or presence mark, or on a sign. */
  readonly coveringBadges: number;
  /** Pairs of badges that touch. */
  readonly touchingBadges: number;
  /** Arrows that run through a figure or a label that is not of their ends. */
  readonly piercedFigures: number;
  /** Arrows that run over a presence mark that is not of their ends: ● and ○ are told apart no longer. */
  readonly struckMarks: number;
  /** Times an arrow runs over the sign of a building that is none of its ends: its name is struck through. */
  readonly piercedSigns: number;
  /** The same of the sign over its own end. */
  readonly piercedOwnSigns: number;
  /** Labels and signs on somebody else's figure or label, or on another sign. */
  readonly coveredLabels: number;
  /** Figures on figures, buildings on buildings, strangers in a building. */
  readonly overlappingSymbols: number;
}

/** Strokes are counted as touching a figure from this far inside its rectangle. */
const SKIN = 1;
/** Points of an arrow that are tried on what is small: one every few px. */
const FINE_SAMPLES = 200;

/** @param endsOf the figures an arrow joins: it may touch these. */
export function sheetQuality(scene: Scene, endsOf: (arrow: ArrowShape) => readonly string[]): SheetQuality {
  return {
    crossings: crossingsAmong(scene.arrows),
    coveringBadges: scene.arrows.filter(({ badgeRect }) => coversSomething(badgeRect, scene)).length,
    touchingBadges: pairsOf(scene.arrows.map(({ badgeRect }) => badgeRect)).filter(([a, b]) => overlaps(a, b))
      .length,
    piercedFigures: piercedFigures(scene, endsOf),
    struckMarks: struckMarks(scene, endsOf),
    ...piercedSigns(scene, endsOf),
    coveredLabels: coveredLabels(scene),
    overlappingSymbols: overlappingSymbols(scene),
  };
}

function pairsOf<T>(things: readonly T[]): readonly (readonly [T, T])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((two) => [one, two] as const));
}

function crossingsAmong(arrows: readonly ArrowShape[]): number {
  let count = 0;
  for (const [one, two] of pairsOf(arrows)) {
    for (const a of one.strands) for (const b of two.strands) count += crossingsOf(a.curve, b.curve);
  }
  return count;
}

function crossingsOf(a: Cubic, b: Cubic): number {
  const [one, two] = [sampled(a), sampled(b)];
  if (!overlaps(one.bounds, two.bounds)) return 0;
  let count = 0;
  const p = one.points;
  for (let i = 0; i + 3 < p.length; i += 2) {
    const [ax, ay, bx, by] = [p[i] ?? 0, p[i + 1] ?? 0, p[i + 2] ?? 0, p[i + 3] ?? 0];
    if (reaches(ax, ay, bx, by, two.bounds)) count += cutsOf(ax, ay, bx, by, two.points);
  }
  return count;
}

function reaches(ax: number, ay: number, bx: number, by: number, { x0, y0, x1, y1 }: Rect): boolean {
  return Math.max(ax, bx) >= x0 && Math.min(ax, bx) <= x1 && Math.max(ay, by) >= y0 && Math.min(ay, by) <= y1;
}

/** How often the straight piece from a to b cuts a line of points. */
function cutsOf(ax: number, ay: number, bx: number, by: number, q: Float64Array): number {
  let count = 0;
  for (let j = 0; j + 3 < q.length; j += 2) {
    if (crosses(ax, ay, bx, by, q[j] ?? 0, q[j + 1] ?? 0, q[j + 2] ?? 0, q[j + 3] ?? 0)) count += 1;
  }
  return count;
}

function coversSomething(badge: Rect, { figures, buildings }: Scene): boolean {
  return (
    figures.some(({ figure, label, mark, presence }) =>
      [figure, label, ...(presence === null ? [] : [mark])].some((rect) => overlaps(badge, rect)),
    ) || buildings.some(({ sign }) => overlaps(badge, sign.rect))
  );
}

function piercedFigures(
  { arrows, figures }: Scene,
  endsOf: (arrow: ArrowShape) => readonly string[],
): number {
  let count = 0;
  for (const arrow of arrows) {
    const ends = endsOf(arrow);
    const strangers = figures.filter(({ id }) => !ends.includes(id));
    for (const { curve } of arrow.strands) {
      const { points, bounds } = sampled(curve);
      count += strangers.filter((figure) => pierces(points, bounds, figure)).length;
    }
  }
  return count;
}

function pierces(points: Float64Array, bounds: Rect, { figure, label }: FigureShape): boolean {
  return [figure, label].some((rect) => {
    return overlaps(rect, bounds) && passesThrough(points, inflate(rect, -SKIN));
  });
}

function struckMarks({ arrows, figures }: Scene, endsOf: (arrow: ArrowShape) => readonly string[]): number {
  const marked = figures.filter(({ presence }) => presence !== null);
  let count = 0;
  for (const arrow of arrows) {
    const ends = endsOf(arrow);
    const strangers = marked.filter(({ id }) => !ends.includes(id));
    for (const { curve } of arrow.strands) count += struckBy(curve, strangers, ({ mark }) => mark).length;
  }
  return count;
}

/** Which of these a strand runs over. They are smaller than the segments of long arrows are. */
function struckBy<Small>(
  curve: Cubic,
  smalls: readonly Small[],
  rectOf: (small: Small) => Rect,
): readonly Small[] {
  const { bounds } = sampled(curve);
  const near = smalls.filter((small) => overlaps(rectOf(small), bounds));
  if (near.length === 0) return near;
  const points = samples(curve, FINE_SAMPLES);
  return near.filter((small) => passesThrough(points, inflate(rectOf(small), -SKIN)));
}

function passesThrough(points: Float64Array, rect: Rect): boolean {
  for (let i = 0; i < points.length; i += 2) {
    const point: Point = { x: points[i] ?? 0, y: points[i + 1] ?? 0 };
    if (contains(rect, point)) return true;
  }
  return false;
}

function piercedSigns(
  { arrows, buildings }: Scene,
  endsOf: (arrow: ArrowShape) => readonly string[],
): Pick<SheetQuality, 'piercedSigns' | 'piercedOwnSigns'> {
  const struck = { piercedSigns: 0, piercedOwnSigns: 0 };
  for (const arrow of arrows) {
    const ends = endsOf(arrow);
    for (const { curve } of arrow.strands) {
      for (const { id, occupants } of struckBy(curve, buildings, ({ sign }) => sign.rect)) {
        const isOwn = [id, ...occupants].some((end) => ends.includes(end));
        struck[isOwn ? 'piercedOwnSigns' : 'piercedSigns'] += 1;
      }
    }
  }
  return struck;
}

function coveredLabels({ figures, buildings }: Scene): number {
  const labels = pairsOf(figures).filter(
    ([a, b]) => overlaps(a.label, b.label) || overlaps(a.label, b.figure) || overlaps(a.figure, b.label),
  ).length;
  const signs = buildings.filter(({ sign, id }) => {
    const onFigure = figures.some(
      ({ figure, label }) => overlaps(sign.rect, figure) || overlaps(sign.rect, label),
    );
    return onFigure || buildings.some((other) => other.id !== id && overlaps(sign.rect, other.rect));
  }).length;
  const onSigns = pairsOf(buildings).filter(([a, b]) => overlaps(a.sign.rect, b.sign.rect)).length;
  return labels + signs + onSigns;
}

function overlappingSymbols({ figures, buildings }: Scene): number {
  const people = pairsOf(figures).filter(([a, b]) => overlaps(a.figure, b.figure)).length;
  const walls = pairsOf(buildings).filter(([a, b]) => overlaps(a.rect, b.rect)).length;
  const strangers = buildings.flatMap(({ id, rect }) =>
    figures.filter((figure) => figure.building !== id && overlaps(figure.figure, rect)),
  ).length;
  return people + walls + strangers;
}

/** Whether the straight pieces from a to b and from c to d cut each other. */
function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c > 0 === d > 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a > 0 !== b > 0;
}
