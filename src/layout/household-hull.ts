import type { Rect } from './geometry';
import { inflate, overlaps, union } from './rects';

/** Somebody who lives there: the room of figure and label, and the same with the air round it. */
export interface MemberBox {
  readonly bare: Rect;
  readonly padded: Rect;
}

/**
 * Free space kept round somebody who lives elsewhere, and round a member next to a cut: less of it, the closer
 * they stand.
 */
const MARGINS = [
  { stranger: 8, member: 4 },
  { stranger: 4, member: 2 },
  { stranger: 0, member: 0 },
] as const;

/**
 * What one outline round these members encloses: the box round all, less a strip from each intruder to one
 * of its sides, taken where nobody of the home stands. `null` when some intruder cannot be left outside.
 */
export function hullBoxes(members: readonly MemberBox[], intruders: readonly Rect[]): readonly Rect[] | null {
  const box = union(members.map(({ padded }) => padded));
  if (box === null) return null;
  const bare = members.map((member) => member.bare);
  const cuts: Rect[] = [];
  for (const intruder of intruders) {
    if (!overlaps(intruder, box) || cuts.some((cut) => covers(cut, intruder, box))) continue;
    const cut = widestCut(intruder, box, bare);
    if (cut === null) return null;
    cuts.push(cut);
  }
  if (cuts.length === 0) return [box];
  const cells = cellsOutside(box, cuts);
  return inOnePiece(cells) ? cells : null;
}

function covers(cut: Rect, intruder: Rect, box: Rect): boolean {
  return (
    cut.x0 <= Math.max(intruder.x0, box.x0) &&
    cut.y0 <= Math.max(intruder.y0, box.y0) &&
    cut.x1 >= Math.min(intruder.x1, box.x1) &&
    cut.y1 >= Math.min(intruder.y1, box.y1)
  );
}

/** With as much air as there is room for. */
function widestCut(intruder: Rect, box: Rect, bare: readonly Rect[]): Rect | null {
  for (const { stranger, member } of MARGINS) {
    const kept = bare.map((room) => inflate(room, member));
    const cut = cheapestCut(inflate(intruder, stranger), box, kept);
    if (cut !== null) return cut;
  }
  return null;
}

function cheapestCut(intruder: Rect, box: Rect, bare: readonly Rect[]): Rect | null {
  const free = (rect: Rect): boolean => !bare.some((member) => overlaps(member, rect));
  const strips = [
    { ...intruder, x0: Math.min(box.x0, intruder.x0) },
    { ...intruder, x1: Math.max(box.x1, intruder.x1) },
    { ...intruder, y0: Math.min(box.y0, intruder.y0) },
    { ...intruder, y1: Math.max(box.y1, intruder.y1) },
  ].filter(free);
  const areas = strips
    .map((strip) => withEmptyFlanks(strip, box, free))
    .map((cut) => ({ cut, area: areaIn(cut, box) }));
  areas.sort((a, b) => a.area - b.area);
  return areas[0]?.cut ?? null;
}

/** A strip beside which nobody of the home stands takes that side along: no empty arm is left. */
function withEmptyFlanks(strip: Rect, box: Rect, free: (rect: Rect) => boolean): Rect {
  const widened = [
    { ...strip, y0: Math.min(box.y0, strip.y0) },
    { ...strip, y1: Math.max(box.y1, strip.y1) },
    { ...strip, x0: Math.min(box.x0, strip.x0) },
    { ...strip, x1: Math.max(box.x1, strip.x1) },
  ].filter(free);
  return widened.reduce((wide, next) => {
    const both = union([wide, next]) ?? wide;
    return free(both) ? both : wide;
  }, strip);
}

function areaIn(cut: Rect, box: Rect): number {
  const width = Math.min(cut.x1, box.x1) - Math.max(cut.x0, box.x0);
  const height = Math.min(cut.y1, box.y1) - Math.max(cut.y0, box.y0);
  return Math.max(0, width) * Math.max(0, height);
}

/** The cells of the grid of all edges that lie in the box and in no cut. */
function cellsOutside(box: Rect, cuts: readonly Rect[]): readonly Rect[] {
  const within = (values: readonly number[], low: number, high: number) =>
    [...new Set([low, high, ...values.filter((value) => value > low && value < high)])].sort((a, b) => a - b);
  const xs = within(
    cuts.flatMap(({ x0, x1 }) => [x0, x1]),
    box.x0,
    box.x1,
  );
  const ys = within(
    cuts.flatMap(({ y0, y1 }) => [y0, y1]),
    box.y0,
    box.y1,
  );
  const cells: Rect[] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) {
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const cell = { x0: xs[column] ?? 0, y0: ys[row] ?? 0, x1: xs[column + 1] ?? 0, y1: ys[row + 1] ?? 0 };
      if (!cuts.some((cut) => overlaps(cut, cell))) cells.push(cell);
    }
  }
  return cells;
}

function inOnePiece(cells: readonly Rect[]): boolean {
  const reached = new Set<Rect>(cells.slice(0, 1));
  for (const cell of reached) {
    for (const other of cells) if (!reached.has(other) && shareSide(cell, other)) reached.add(other);
  }
  return reached.size === cells.length;
}

function shareSide(a: Rect, b: Rect): boolean {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return (across > 0 && down === 0) || (down > 0 && across === 0);
}
