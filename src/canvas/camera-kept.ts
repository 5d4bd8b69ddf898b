import type { Rect } from '../layout/geometry';
import { cameraRevealing, fitsAt, inSight, type Camera, type ScreenSize } from './camera';

/** Where « Tout voir » left the camera, and in what room, px on the screen. */
export interface Shown {
  readonly camera: Camera;
  readonly room: ScreenSize;
}

/** How much of the height a row of tools or the line takes at most; more is a panel. */
const MOST_COVERED = 0.25;

export function isPartOf(now: ScreenSize, room: ScreenSize): boolean {
  return now.width <= room.width && now.height <= room.height;
}

/** Whether a panel stands in a part of the room. */
export function isCovered(now: ScreenSize, room: ScreenSize): boolean {
  return isPartOf(now, room) && (now.width < room.width || now.height < room.height * (1 - MOST_COVERED));
}

/**
 * The camera when something came between the sheet and the foot of the screen, a row of tools, the line, or went
 * again: nothing moves that can stay, least of all under a finger. What was shown whole stays whole, at
 * the same zoom, moved as little as that takes.
 * @param content what is drawn; `null`: nothing is
 * @returns `null`: there is another width or more height than then, or much less of it: all is to be shown anew.
 */
export function cameraKept({ camera, room }: Shown, content: Rect | null, now: ScreenSize): Camera | null {
  if (!isPartOf(now, room) || isCovered(now, room)) return null;
  if (content === null || !isWithin(content, inSight(camera, room))) return camera;
  return fitsAt(content, camera.zoom, now) ? (cameraRevealing(content, camera, now) ?? camera) : null;
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}
