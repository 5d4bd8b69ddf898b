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
  if (content === null || !showsAll({ camera, room }, content)) return camera;
  return fitsAt(content, camera.zoom, now) ? (cameraRevealing(content, camera, now) ?? camera) : null;
}

/** @param content what is drawn; `null`: nothing is */
export function showsAll({ camera, room }: Shown, content: Rect | null): boolean {
  if (content === null) return true;
  const { x0, y0, x1, y1 } = inSight(camera, room);
  return content.x0 >= x0 && content.y0 >= y0 && content.x1 <= x1 && content.y1 <= y1;
}
