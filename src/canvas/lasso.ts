import { centreOf } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';

/** A closed loop, px at zoom 1. */
export type Loop = readonly Point[];

/** The loop of a rectangle drawn from one corner to the opposite. */
export function rectangleLoop(from: Point, to: Point): Loop {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** What a loop goes round. */
export interface Caught {
  readonly figures: readonly FigureId[];
  /** Arrows by their badge, and only where nobody was caught: else they are where people are. */
  readonly arrows: readonly string[];
}

/** Whoever has their middle inside the loop. */
export function caughtBy(loop: Loop, { figures, buildings, arrows }: Scene): Caught {
  const caught = [
    ...figures.filter(({ centre }) => isInside(loop, centre)),
    ...buildings.filter(({ rect }) => isInside(loop, centreOf(rect))),
  ].map(({ id }) => id);
  return {
    figures: caught,
    arrows: caught.length > 0 ? [] : arrows.filter(({ badge }) => isInside(loop, badge)).map(({ id }) => id),
  };
}

/** Even–odd rule: a ray to the right crosses the loop an odd number of times. */
function isInside(loop: Loop, { x, y }: Point): boolean {
  let inside = false;
  loop.forEach((here, index) => {
    const last = loop.at(index - 1) ?? here;
    if (here.y > y === last.y > y) return;
    if (x < here.x + ((y - here.y) / (last.y - here.y)) * (last.x - here.x)) inside = !inside;
  });
  return inside;
}
