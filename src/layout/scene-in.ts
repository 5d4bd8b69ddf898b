import { boundsOf } from './cubic';
import type { Rect } from './geometry';
import { enclosing, overlaps, union } from './rects';
import type { Scene } from './scene';

/**
 * What of the sheet lies in a part of it, or reaches into it, and the sectors: for a view that shows nothing else.
 * The shapes are the same objects.
 */
export function sceneIn(scene: Scene, part: Rect): Scene {
  const isIn = (rects: readonly Rect[]): boolean => rects.some((rect) => overlaps(rect, part));
  const isSpanned = (points: readonly { readonly x: number; readonly y: number }[]): boolean => {
    const span = union(points.map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y })));
    return span !== null && touches(span, part);
  };
  return {
    ...scene,
    figures: scene.figures.filter(({ figure, label, mark }) => isIn([figure, label, mark])),
    buildings: scene.buildings.filter(({ rect, sign }) => isIn([enclosing(rect, sign.rect)])),
    households: scene.households.filter(({ boxes, ties }) => isIn(boxes) || ties.some(isSpanned)),
    couples: scene.couples.filter(({ from, to, over, strokes }) =>
      isSpanned([from, to, ...strokes, ...(over === null ? [] : [{ x: from.x, y: over }])]),
    ),
    childLines: scene.childLines.filter(({ points }) => isSpanned(points)),
    wishes: scene.wishes.filter(({ rect }) => isIn([rect])),
    arrows: scene.arrows.filter(
      ({ strands, badgeRect }) =>
        isIn([badgeRect]) || strands.some(({ curve }) => touches(boundsOf(curve), part)),
    ),
  };
}

/** A level line has no height, and is drawn all the same. */
function touches(a: Rect, b: Rect): boolean {
  return a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;
}
