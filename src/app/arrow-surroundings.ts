import type { ScreenView } from '../canvas/OverSheet';
import type { BarSurroundings } from '../features/context-bar/ContextBar';
import { pointAt } from '../layout/cubic';
import type { Cubic, Rect } from '../layout/geometry';
import { distanceToRect, enclosing, rectRound } from '../layout/rects';
import type { ArrowShape } from '../layout/scene';
import { BADGE_RADIUS } from '../layout/sheet-metrics';
import type { Point } from '../model/point';
import { rectsInSight } from './rects-in-sight';

/** Px: an arrow ends so near to whom it joins. */
const NEAR_END = 16;

/** How many parts of a strand are looked at. */
const SAMPLES = 12;

/**
 * The card stands beside the badge, and leaves in sight the arrow itself, its ends, whom it joins and the names of their
 * buildings most of all, and the people: one of them is who is touched next.
 */
export function arrowSurroundings(view: ScreenView, shape: ArrowShape): BarSurroundings {
  const { scene, toScreen, size } = view;
  const { x, y } = shape.badge;
  const half = Math.max(shape.badgeRect.x1 - x, BADGE_RADIUS);
  const along = shape.strands.flatMap(({ curve }) => pointsAlong(curve));
  const ends = shape.strands.flatMap(({ curve: [start, , , end] }) => [start, end]);
  const isJoined = (place: Rect): boolean => ends.some(({ x, y }) => distanceToRect(place, x, y) < NEAR_END);
  const joined = scene.figures.filter(({ figure, label }) => isJoined(enclosing(figure, label)));
  const people = joined.map(({ figure, label }) => enclosing(figure, label));
  const buildings = new Set(joined.map(({ building }) => building));
  const signs = scene.buildings.filter(({ id }) => buildings.has(id));
  return {
    sign: toScreen({ x0: x - half, y0: y - BADGE_RADIUS, x1: x + half, y1: y + BADGE_RADIUS }),
    sheet: size,
    badges: [
      ...ends.map((end) => rectRound(end, 20, 20)),
      // Twice: where not all can be seen, the people are.
      ...people,
      ...people,
      ...signs.map(({ sign }) => sign.rect),
    ].map(toScreen),
    labels: rectsInSight(
      [
        ...[...along, ...scene.arrows.map(({ badge }) => badge)].map((place) => rectRound(place, 6, 6)),
        ...scene.figures.map(({ figure }) => figure),
      ],
      view,
    ),
    mayStandOff: true,
  };
}

function pointsAlong(curve: Cubic): readonly Point[] {
  return Array.from({ length: SAMPLES - 1 }, (_, index) => pointAt(curve, (index + 1) / SAMPLES));
}
