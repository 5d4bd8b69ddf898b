import type { ScreenView } from '../canvas/OverSheet';
import type { Rect } from '../layout/geometry';
import { overlaps } from '../layout/rects';

/**
 * Of these rectangles of the sheet, those in sight, in px of its room on the screen. What stands over the sheet covers
 * none of the others, and a sheet of a thousand has thousands of them.
 */
export function rectsInSight(
  rects: readonly Rect[],
  { toScreen, size }: Pick<ScreenView, 'toScreen' | 'size'>,
): readonly Rect[] {
  const room: Rect = { x0: 0, y0: 0, x1: size.width, y1: size.height };
  return rects.map(toScreen).filter((rect) => overlaps(rect, room));
}
