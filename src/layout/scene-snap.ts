import { ringFrame } from './ring-slots';
import { union } from './rects';
import type { BuildingShape, FigureShape, Scene } from './scene';
import { EAVES, GENERATION } from './sheet-metrics';
import { snapField, type SnapField, type SnapFigure, type SnapLines } from './snap-guides';

export interface SceneSnap {
  readonly moved: readonly SnapFigure[];
  readonly field: SnapField;
}

/**
 * The figures of a scene as a drag begins: those in hand, and what they may snap to. People are drawn to the
 * rows above and below every other person, buildings to the rows and columns of the ring.
 * @param inHand everything that moves; who works in a building moves with it and is not told apart from it
 */
export function sceneSnap({ figures, buildings }: Scene, inHand: ReadonlySet<string>): SceneSnap {
  const alone = figures.filter(({ building }) => building === null);
  const moved = [...alone, ...buildings].filter(({ id }) => inHand.has(id));
  const staying = [...alone, ...buildings].filter(({ id }) => !inHand.has(id));
  const people = alone.filter(({ look }) => look !== 'professional');
  return {
    moved: moved.map(snapFigure),
    field: snapField(
      staying.map(snapFigure),
      people.some(({ id }) => inHand.has(id)) ? rowsBeside(people, inHand) : ringLines(people),
    ),
  };
}

function snapFigure(shape: FigureShape | BuildingShape): SnapFigure {
  if ('centre' in shape) return { centre: shape.centre, rect: shape.figure };
  const { rect, eaves } = shape;
  return { centre: { x: (rect.x0 + rect.x1) / 2, y: eaves - EAVES }, rect };
}

function rowsBeside(people: readonly FigureShape[], inHand: ReadonlySet<string>): SnapLines {
  const rows = new Set(people.filter(({ id }) => !inHand.has(id)).map(({ centre }) => centre.y));
  return { xs: [], ys: [...rows].flatMap((row) => [row - GENERATION, row + GENERATION]) };
}

function ringLines(people: readonly FigureShape[]): SnapLines {
  const { top, bottom, left, right } = ringFrame(
    union(people.flatMap(({ figure, label, mark }) => [figure, label, mark])),
  );
  return { xs: [left, right], ys: [top, bottom] };
}
