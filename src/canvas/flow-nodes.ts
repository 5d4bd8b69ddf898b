import type { Node } from '@xyflow/react';
import type { Rect } from '../layout/geometry';
import { centreOf, enclosing } from '../layout/rects';
import type { BuildingShape, FigureShape, Scene } from '../layout/scene';
import type { Point } from '../model/point';
import type { SignState } from '../symbols/sign-state';
import { sameButMoved, shiftOf } from './same-but-moved';

/**
 * What a node's symbol is painted from. `drawn` may be an earlier shape of the same sign, elsewhere on the sheet:
 * a sign that only moves is painted once, and its node carries it about.
 */
interface Painting<Shape> {
  readonly drawn: Shape;
  readonly state: SignState;
}

type Data<Shape> = Painting<Shape> & Record<string, unknown>;

export type FigureNode = Node<Data<FigureShape>, 'figure'>;
export type BuildingNode = Node<Data<BuildingShape>, 'building'>;
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

/** Nodes for React Flow, and how far the hand carries some of them, px at zoom 1. */
export interface CarriedNodes {
  readonly nodes: SheetNode[];
  readonly carried: ReadonlyMap<string, Point>;
}

const NOTHING_CARRIED: ReadonlyMap<string, Point> = new Map();

/**
 * Turns shapes into React Flow nodes, giving back the *same object* for the same shape, state and name:
 * React Flow compares nodes by identity, and a fresh object a frame would redraw every symbol on every
 * frame of a drag. Sizes are stated, not measured, so that everything stands on the first paint.
 *
 * During a gesture (`isHeld`) a sign that only moves keeps the node of where it stood, and is carried: the list
 * stays the same, and React Flow has nothing to do.
 */
export function createFlowNodes(): (scene: Scene, look: NodeLook, isHeld: boolean) => CarriedNodes {
  const kept = new WeakMap<object, Map<string, SheetNode>>();
  const figureData = createPaintings<FigureShape>();
  const buildingData = createPaintings<BuildingShape>();
  let stood: ReadonlyMap<string, FigureShape | BuildingShape> = new Map();
  let nodes: SheetNode[] = [];

  function nodeFor(shape: FigureShape | BuildingShape, look: NodeLook): SheetNode {
    const key = `${look.stateOf(shape.id)} ${look.nameOf(shape.id)}`;
    return keptIn(kept, shape, key, () =>
      'figure' in shape
        ? {
            ...nodeOf(shape, look, figureFrame(shape)),
            type: 'figure',
            zIndex: 1,
            data: figureData(shape, look.stateOf(shape.id)),
          }
        : {
            ...nodeOf(shape, look, buildingFrame(shape)),
            type: 'building',
            zIndex: 0,
            data: buildingData(shape, look.stateOf(shape.id)),
          },
    );
  }

  return ({ buildings, figures }, look, isHeld) => {
    const shapes = [...buildings, ...figures];
    if (!isHeld) stood = new Map(shapes.map((shape) => [shape.id, shape]));
    const carried = isHeld ? carriedFrom(stood, shapes) : NOTHING_CARRIED;
    const next = shapes.map((shape) =>
      nodeFor(carried.has(shape.id) ? (stood.get(shape.id) ?? shape) : shape, look),
    );
    if (next.length !== nodes.length || next.some((node, index) => node !== nodes[index])) nodes = next;
    return { nodes, carried };
  };
}

function carriedFrom(
  stood: ReadonlyMap<string, FigureShape | BuildingShape>,
  shapes: readonly (FigureShape | BuildingShape)[],
): ReadonlyMap<string, Point> {
  const carried = new Map<string, Point>();
  for (const shape of shapes) {
    const before = stood.get(shape.id);
    if (before === undefined || before === shape || !sameButMoved(before, shape)) continue;
    carried.set(shape.id, shiftOf(before, shape));
  }
  return carried;
}

function nodeOf({ id }: FigureShape | BuildingShape, look: NodeLook, { x0, y0, x1, y1 }: Rect) {
  const state = look.stateOf(id);
  return {
    id,
    position: { x: x0, y: y0 },
    width: x1 - x0,
    height: y1 - y0,
    selected: state === 'selected',
    // Said of a preview only: of the others the sheet decides, which may be there to be read.
    ...(state === 'preview' ? { draggable: false } : {}),
    ariaLabel: look.nameOf(id),
  };
}

/** The same painting for a sign that moved, and for every node of it in one state. */
function createPaintings<Shape extends FigureShape | BuildingShape>() {
  const last = new Map<string, Shape>();
  const paintings = new WeakMap<object, Map<string, Data<Shape>>>();
  return (shape: Shape, state: SignState): Data<Shape> => {
    const before = last.get(shape.id);
    const drawn = before !== undefined && sameButMoved(before, shape) ? before : shape;
    last.set(shape.id, drawn);
    return keptIn(paintings, drawn, state, () => ({ drawn, state }));
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
