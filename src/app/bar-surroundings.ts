import type { ScreenView } from '../canvas/OverSheet';
import type { BarSurroundings } from '../features/context-bar/ContextBar';
import type { Rect } from '../layout/geometry';
import { rectRound } from '../layout/rects';
import { rectsInSight } from './rects-in-sight';

/**
 * What a bar about the sign at `place` should not cover, in px of the screen.
 * @param own the arrows of that sign: while it is in hand they alone are at full strength, so their numbers
 *   are kept in sight, then their heads and the names. Left out: all numbers are alike.
 */
export function barSurroundings(view: ScreenView, place: Rect, own?: ReadonlySet<string>): BarSurroundings {
  const { scene, toScreen, size } = view;
  const isOwn = ({ id }: { readonly id: string }): boolean => own === undefined || own.has(id);
  const heads = scene.arrows
    .filter(({ id }) => own?.has(id) === true)
    .flatMap(({ strands }) => strands.map(({ curve }) => rectRound(curve[3], 14, 14)));
  return {
    sign: toScreen(place),
    sheet: size,
    badges: rectsInSight(
      scene.arrows.filter(isOwn).map(({ badgeRect }) => badgeRect),
      view,
    ),
    labels: rectsInSight([...scene.figures.map(({ label }) => label), ...heads], view),
  };
}
