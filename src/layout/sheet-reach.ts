import type { Rect } from './geometry';
import type { Room } from './place-room';
import { union } from './rects';

/** A ring of 14 buildings round a usual family, px. */
const USUAL: Rect = { x0: -810, y0: -410, x1: 810, y1: 460 };
/** What a projected screen shows at a zoom that leaves the smallest text 14 px. */
const SCREEN: Rect = { x0: -1000, y0: -480, x1: 1000, y1: 530 };
const USUAL_COST = 1 / 60;
const SCREEN_COST = 1 / 12;

/**
 * What it costs to reach beyond what the sheet covers, as so much less zoom for everybody: little up to what a
 * screen shows, much beyond.
 * @param covered round all that stands
 */
export function reachCost(room: Room, covered: Rect | null): number {
  const wanted = union(room);
  if (wanted === null) return 0;
  return (
    beyond(wanted, union([USUAL, ...(covered === null ? [] : [covered])])) * USUAL_COST +
    beyond(wanted, union([SCREEN, ...(covered === null ? [] : [covered])])) * SCREEN_COST
  );
}

/** Px by which one reaches out of the other, on all sides together. */
function beyond(wanted: Rect, box: Rect | null): number {
  if (box === null) return 0;
  return (
    Math.max(0, box.x0 - wanted.x0) +
    Math.max(0, wanted.x1 - box.x1) +
    Math.max(0, box.y0 - wanted.y0) +
    Math.max(0, wanted.y1 - box.y1)
  );
}
