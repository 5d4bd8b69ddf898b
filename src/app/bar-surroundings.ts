import type { ScreenView } from '../canvas/OverSheet';
import type { BarSurroundings } from '../features/context-bar/ContextBar';
import type { Rect } from '../layout/geometry';

/** What a bar about the sign at `place` should not cover, in px of the screen. */
export function barSurroundings({ scene, toScreen, size }: ScreenView, place: Rect): BarSurroundings {
  return {
    sign: toScreen(place),
    sheet: size,
    badges: scene.arrows.map(({ badgeRect }) => toScreen(badgeRect)),
    labels: scene.figures.map(({ label }) => toScreen(label)),
  };
}
