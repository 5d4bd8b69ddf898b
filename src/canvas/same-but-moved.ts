import type { BuildingShape, FigureShape } from '../layout/scene';
import type { Point } from '../model/point';

const ACROSS = new Set(['x', 'x0', 'x1', 'left', 'right']);
const DOWN = new Set(['y', 'y0', 'y1', 'eaves', 'apex', 'floor']);
/** Px: what adding and taking away the same lengths may leave. */
const NEGLIGIBLE = 1e-6;

/** Whether two shapes of one sign differ by their place on the sheet alone. */
export function sameButMoved<Shape extends FigureShape | BuildingShape>(
  before: Shape,
  after: Shape,
): boolean {
  return sameShifted(before, after, shiftOf(before, after));
}

/** How far a sign went from one shape to the next, px at zoom 1. */
export function shiftOf(before: FigureShape | BuildingShape, after: FigureShape | BuildingShape): Point {
  const [from, to] = [rectOf(before), rectOf(after)];
  return { x: to.x0 - from.x0, y: to.y0 - from.y0 };
}

function rectOf(shape: FigureShape | BuildingShape) {
  return 'figure' in shape ? shape.figure : shape.rect;
}

function sameShifted(before: unknown, after: unknown, shift: Point, key = ''): boolean {
  if (typeof before === 'number' && typeof after === 'number') {
    const by = ACROSS.has(key) ? shift.x : DOWN.has(key) ? shift.y : 0;
    return Math.abs(after - before - by) < NEGLIGIBLE;
  }
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return before === after;
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((part) => sameShifted(one[part], other[part], shift, part))
  );
}
