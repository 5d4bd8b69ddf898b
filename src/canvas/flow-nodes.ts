import type { Node } from '@xyflow/react';
import type { Rect } from '../layout/geometry';
import { enclosing } from '../layout/rects';
import type { BuildingShape, FigureShape, Scene } from '../layout/scene';
import type { SignState } from '../symbols/sign-state';

export type FigureNode = Node<{ readonly shape: FigureShape; readonly state: SignState }, 'figure'>;
export type BuildingNode = Node<{ readonly shape: BuildingShape; readonly state: SignState }, 'building'>;
export type SheetNode = FigureNode | BuildingNode;

/** Room round a symbol that belongs to it: enough for a finger, and for the plate of the selection. */
const MARGIN = 6;
/** Smallest side of what can be hit, in px at zoom 1. */
const MIN_SIDE = 44;

/** How the sheet's signs are to be shown, besides their shape. */
export interface NodeLook {
  readonly stateOf: (id: string) => SignState;
  readonly nameOf: (id: string) => string;
}

/**
 * Turns shapes into React Flow nodes, giving back the *same object* for the same shape, state and name:
 * React Flow compares nodes by identity, and a fresh object a frame would redraw every symbol on every
 * frame of a drag. Sizes are stated, not measured, so that everything stands on the first paint.
 */
export function createFlowNodes(): (scene: Scene, look: NodeLook) => SheetNode[] {
  const cache = new WeakMap<object, Map<string, SheetNode>>();

  function cached(shape: FigureShape | BuildingShape, look: NodeLook, make: () => SheetNode): SheetNode {
    const variants = cache.get(shape) ?? new Map<string, SheetNode>();
    cache.set(shape, variants);
    const key = `${look.stateOf(shape.id)} ${look.nameOf(shape.id)}`;
    const node = variants.get(key) ?? make();
    variants.set(key, node);
    return node;
  }

  return (scene, look) => [
    ...scene.buildings.map((shape) => cached(shape, look, () => buildingNode(shape, look))),
    ...scene.figures.map((shape) => cached(shape, look, () => figureNode(shape, look))),
  ];
}

function figureNode(shape: FigureShape, look: NodeLook): FigureNode {
  const state = look.stateOf(shape.id);
  return {
    ...frame(figureFrame(shape)),
    id: shape.id,
    type: 'figure',
    zIndex: 1,
    selected: state === 'selected',
    draggable: state !== 'preview',
    ariaLabel: look.nameOf(shape.id),
    data: { shape, state },
  };
}

function buildingNode(shape: BuildingShape, look: NodeLook): BuildingNode {
  const state = look.stateOf(shape.id);
  return {
    ...frame(buildingFrame(shape)),
    id: shape.id,
    type: 'building',
    zIndex: 0,
    selected: state === 'selected',
    draggable: state !== 'preview',
    ariaLabel: look.nameOf(shape.id),
    data: { shape, state },
  };
}

/** What the node of a figure covers. */
export function figureFrame({ figure, label, mark }: FigureShape): Rect {
  const around = enclosing(enclosing(figure, label), mark);
  const middle = { x: (around.x0 + around.x1) / 2, y: (around.y0 + around.y1) / 2 };
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

function frame({ x0, y0, x1, y1 }: Rect) {
  return { position: { x: x0, y: y0 }, width: x1 - x0, height: y1 - y0 };
}
