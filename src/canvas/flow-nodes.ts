import type { Node } from '@xyflow/react';
import type { Rect } from '../layout/geometry';
import { centreOf, enclosing } from '../layout/rects';
import type { BuildingShape, FigureShape, Scene } from '../layout/scene';
import type { SignShape } from './sign-at';

/** What of a figure or a building can be taken: an empty box. What is seen of it is painted in layers of their own. */
export type SheetNode = Node<Record<string, never>, 'sign'>;

/** Room round a symbol that belongs to it: enough for a finger, and for the plate of the selection. */
const MARGIN = 6;
/** Smallest side of what can be hit, in px at zoom 1. */
const MIN_SIDE = 44;

/** How the sheet's signs can be taken and are read out. */
export interface NodeLook {
  readonly selection: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
}

const NO_DATA = {};

/**
 * Turns shapes into React Flow nodes, giving back the *same object* for the same shape, name and selection:
 * React Flow compares nodes by identity, and a fresh object would draw each node again. Sizes are stated, not
 * measured, so that everything can be taken from the first paint.
 */
export function createFlowNodes(): (scene: Scene, look: NodeLook) => SheetNode[] {
  const kept = new WeakMap<object, Map<string, SheetNode>>();
  return ({ buildings, figures }, { selection, nameOf }) =>
    [...buildings, ...figures].map((shape) => {
      const name = nameOf(shape.id);
      const selected = selection.has(shape.id);
      return keptIn(kept, shape, `${String(selected)} ${name}`, () => nodeOf(shape, name, selected));
    });
}

/** Placed by its corner and not by a transform: three hundred transforms are work for whoever composes the screen. */
function nodeOf(shape: SignShape, name: string, selected: boolean): SheetNode {
  const isFigure = 'figure' in shape;
  const { x0, y0, x1, y1 } = isFigure ? figureFrame(shape) : buildingFrame(shape);
  const measured = { width: x1 - x0, height: y1 - y0 };
  return {
    id: shape.id,
    type: 'sign',
    data: NO_DATA,
    position: { x: x0, y: y0 },
    ...measured,
    measured,
    style: { transform: 'none', left: x0, top: y0 },
    zIndex: isFigure ? 1 : 0,
    selected,
    ariaLabel: name,
  };
}

function keptIn<Value>(
  kept: WeakMap<object, Map<string, Value>>,
  owner: object,
  key: string,
  make: () => Value,
): Value {
  const variants = kept.get(owner) ?? new Map<string, Value>();
  kept.set(owner, variants);
  const value = variants.get(key) ?? make();
  variants.set(key, value);
  return value;
}

/** What the node of a figure covers. */
export function figureFrame({ figure, label, mark }: FigureShape): Rect {
  const around = enclosing(enclosing(figure, label), mark);
  const middle = centreOf(around);
  const half = {
    x: Math.max((around.x1 - around.x0) / 2 + MARGIN, MIN_SIDE / 2),
    y: Math.max((around.y1 - around.y0) / 2 + MARGIN, MIN_SIDE / 2),
  };
  return { x0: middle.x - half.x, y0: middle.y - half.y, x1: middle.x + half.x, y1: middle.y + half.y };
}

/** What the node of a building covers: walls, roof and sign. */
export function buildingFrame({ rect, sign }: BuildingShape): Rect {
  const { x0, y0, x1, y1 } = enclosing(rect, sign.rect);
  return { x0: x0 - MARGIN, y0: y0 - MARGIN, x1: x1 + MARGIN, y1: y1 + MARGIN };
}
