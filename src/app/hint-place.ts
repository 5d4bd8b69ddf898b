import type { ScreenView } from '../canvas/OverSheet';
import type { Rect } from '../layout/geometry';
import { enclosing, overlaps } from '../layout/rects';

/** Px: what a tool waits for stands on one line, and is seldom wider. */
export const HINT = { width: 640, height: 64 } as const;

export type HintPlace = 'head' | 'foot';

/**
 * At the head of the sheet, unless it would lie over people there, or over a building, and at the foot over nothing as
 * dear. Not who covers fewer: it would leap about while the sheet is moved.
 */
export function hintPlace({ scene, toScreen, size }: ScreenView): HintPlace {
  const half = Math.min(HINT.width, size.width) / 2;
  const [x0, x1] = [size.width / 2 - half, size.width / 2 + half];
  const people = scene.figures.map(({ figure, label }) => toScreen(enclosing(figure, label)));
  const buildings = scene.buildings.map(({ rect, sign }) => toScreen(enclosing(rect, sign.rect)));
  const dearest = (y0: number): number => {
    const strip = { x0, y0, x1, y1: y0 + HINT.height };
    const isUnder = (sign: Rect): boolean => overlaps(sign, strip);
    if (people.some(isUnder)) return 2;
    return buildings.some(isUnder) ? 1 : 0;
  };
  return dearest(size.height - HINT.height) < dearest(0) ? 'foot' : 'head';
}
