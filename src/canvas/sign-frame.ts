import type { Rect } from '../layout/geometry';
import { centreOf, enclosing } from '../layout/rects';
import type { BuildingShape, FigureShape } from '../layout/scene';
import type { SignShape } from './sign-at';

/** Room round a symbol that belongs to it: enough for a finger, and for the plate of the selection. */
const MARGIN = 6;
/** Smallest side of what can be hit, in px at zoom 1. */
const MIN_SIDE = 44;

/** What of a figure or a building can be taken, px at zoom 1. */
export function signFrame(sign: SignShape): Rect {
  return 'figure' in sign ? figureFrame(sign) : buildingFrame(sign);
}

/** Symbol, label and mark. */
export function figureFrame({ figure, label, mark }: FigureShape): Rect {
  const around = enclosing(enclosing(figure, label), mark);
  const middle = centreOf(around);
  const half = {
    x: Math.max((around.x1 - around.x0) / 2 + MARGIN, MIN_SIDE / 2),
    y: Math.max((around.y1 - around.y0) / 2 + MARGIN, MIN_SIDE / 2),
  };
  return { x0: middle.x - half.x, y0: middle.y - half.y, x1: middle.x + half.x, y1: middle.y + half.y };
}

/** Walls, roof and sign. */
export function buildingFrame({ rect, sign }: BuildingShape): Rect {
  const { x0, y0, x1, y1 } = enclosing(rect, sign.rect);
  return { x0: x0 - MARGIN, y0: y0 - MARGIN, x1: x1 + MARGIN, y1: y1 + MARGIN };
}
