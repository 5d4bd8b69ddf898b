import type { Rect } from '../layout/geometry';
import { centreOf } from '../layout/rects';
import type { Point } from '../model/point';
import type { ScreenSize } from './camera';

/** Two neighbouring parts share this much of the view, so that nobody loses their place. */
const SHARED = 0.12;

/**
 * Where the middle of the view stands, stop after stop, to walk through a drawing that is larger than it: the
 * family first, then part after part as a page is read. One stop when everything is in sight at once.
 * @param room what is in sight at once, px at zoom 1
 */
export function walkStops(drawing: Rect, family: Rect, room: ScreenSize): readonly Point[] {
  const columns = middles(drawing.x0, drawing.x1, room.width);
  const rows = middles(drawing.y0, drawing.y1, room.height);
  const parts = rows.flatMap((y) => columns.map((x) => ({ x, y })));
  if (parts.length === 1) return parts;
  return [centreOf(family), ...parts];
}

function middles(start: number, end: number, room: number): readonly number[] {
  const length = end - start;
  if (length <= room) return [(start + end) / 2];
  const count = 1 + Math.ceil((length - room) / (room * (1 - SHARED)));
  const stride = (length - room) / (count - 1);
  return Array.from({ length: count }, (_, index) => start + room / 2 + index * stride);
}
