import type { Rect } from '../layout/geometry';
import { centreOf, rectRound } from '../layout/rects';

/** A relay's tag is 12.5 px: it grows a little from here down to keep 12 on a wall… */
const FULL_SIZE_ZOOM = 0.96;
const SLIGHT_GROWTH = 1.07;
/** … and when the sheet is seen from far, so that a number, 14 px, never falls under 11. */
const LEAST_NUMBER = 11 / 14;
const LARGEST_BADGE = 2;

/** How much a badge is grown at this zoom. In steps, so that a little zoom redraws no badge. */
export function badgeScaleAt(zoom: number): number {
  const slight = Math.min(FULL_SIZE_ZOOM / zoom, SLIGHT_GROWTH);
  const scale = Math.min(Math.max(slight, LEAST_NUMBER / zoom, 1), LARGEST_BADGE);
  return Math.ceil(scale * 50) / 50;
}

/** What a badge takes of the sheet once it is grown. */
export function grownBadge(badge: Rect, scale: number): Rect {
  return rectRound(centreOf(badge), (badge.x1 - badge.x0) * scale, (badge.y1 - badge.y0) * scale);
}
