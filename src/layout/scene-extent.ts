import { boundsOf } from './cubic';
import type { Rect } from './geometry';
import { union } from './rects';
import type { ArrowShape, Scene } from './scene';

/** Round all that is drawn but the sectors, which lie at its rim; `null`: nothing is. */
export function extentOf({
  figures,
  buildings,
  households,
  arrows,
  wishes,
}: Omit<Scene, 'extent' | 'sectors'>): Rect | null {
  const rects: Rect[] = [];
  for (const { figure, label, mark } of figures) rects.push(figure, label, mark);
  for (const { rect, sign } of buildings) rects.push(rect, sign.rect);
  for (const { boxes } of households) rects.push(...boxes);
  for (const arrow of arrows) rects.push(arrowBounds(arrow));
  for (const { rect } of wishes) rects.push(rect);
  return union(rects);
}

const arrowsBounds = new WeakMap<ArrowShape, Rect>();

function arrowBounds(arrow: ArrowShape): Rect {
  const known = arrowsBounds.get(arrow);
  if (known !== undefined) return known;
  const curves = arrow.strands.map(({ curve }) => boundsOf(curve));
  const bounds = union([arrow.badgeRect, ...curves]) ?? arrow.badgeRect;
  arrowsBounds.set(arrow, bounds);
  return bounds;
}
