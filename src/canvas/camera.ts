import type { Rect } from '../layout/geometry';
import { shiftInto } from '../ui/shift-into';

/** What React Flow calls a viewport: the place of the sheet's origin on the screen, and the zoom. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export function isSameCamera(a: Camera | null, b: Camera): boolean {
  return a !== null && a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Of a move that is seen, ms. */
export const CAMERA_MS = 240;
/** By hand the zoom goes this far. */
export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 3;
/** « Tout voir » never makes a small drawing larger than this. */
const MAX_FIT_ZOOM = 1.25;
/** White kept round the drawing, in px on the screen. */
const INSET = 10;
/** The smallest text on the sheet is 15 px: on a wall it is never under 14, on a laptop under 10. */
const WALL_WIDTH = 1600;
export const WALL_FLOOR = 14 / 15;
const LAPTOP_FLOOR = 10 / 15;
/** While a room looks on, the smallest name, 17 px at zoom 1, is 18 px: legible from its last row. */
export const ROOM_FLOOR = 18 / 17;

/** On an upright tablet, stepping back to have all of an arrow in sight goes no further by itself: names are 8 px. */
const TABLET_FLOOR = 0.5;
/** Px of width from which the sheet is on none held upright. There it is the larger one, and from afar slow to paint. */
const DESK_WIDTH = 900;

/** Where the first signs will stand: what a blank sheet shows. */
export const BLANK_FRAME: Rect = { x0: -800, y0: -420, x1: 800, y1: 460 };

/** The smallest zoom « Tout voir » goes to by itself. */
export function readableZoom({ width }: ScreenSize): number {
  return width >= WALL_WIDTH ? WALL_FLOOR : LAPTOP_FLOOR;
}

/** The smallest zoom from which what is told is shown by itself. @param isForRoom a room looks on. */
export function followingZoom(screen: ScreenSize, isForRoom: boolean): number {
  if (screen.width < DESK_WIDTH) return TABLET_FLOOR;
  return isForRoom ? WALL_FLOOR : readableZoom(screen);
}

/** What a camera has in sight, px at zoom 1. */
export function inSight({ x, y, zoom }: Camera, { width, height }: ScreenSize): Rect {
  return { x0: -x / zoom, y0: -y / zoom, x1: (width - x) / zoom, y1: (height - y) / zoom };
}

/** The camera that shows all of `content`, in the middle. */
export function cameraOn(content: Rect, screen: ScreenSize, floor = MIN_ZOOM): Camera {
  const zoom = Math.min(
    (screen.width - 2 * INSET) / Math.max(content.x1 - content.x0, 1),
    (screen.height - 2 * INSET) / Math.max(content.y1 - content.y0, 1),
    MAX_FIT_ZOOM,
  );
  return centredOn(content, screen, Math.max(zoom, floor));
}

/** The camera with `content` in the middle, at `zoom`. */
export function centredOn(content: Rect, { width, height }: ScreenSize, zoom: number): Camera {
  return {
    x: width / 2 - ((content.x0 + content.x1) / 2) * zoom,
    y: height / 2 - ((content.y0 + content.y1) / 2) * zoom,
    zoom,
  };
}

/** Like `centredOn`, but what is higher than the screen is shown from its top: a family tree begins there. */
export function fromTheTop(content: Rect, screen: ScreenSize, zoom: number): Camera {
  const camera = centredOn(content, screen, zoom);
  const top = content.y0 * zoom + camera.y;
  return top < INSET ? { ...camera, y: camera.y + INSET - top } : camera;
}

/** Whether a camera of this zoom can have all of `content` in sight. */
export function fitsAt(content: Rect, zoom: number, { width, height }: ScreenSize): boolean {
  const [across, down] = [content.x1 - content.x0, content.y1 - content.y0];
  return across * zoom <= width - 2 * INSET && down * zoom <= height - 2 * INSET;
}

/** The same zoom, moved as little as shows `sign`; `null` when it is in sight already. */
export function cameraRevealing(sign: Rect, camera: Camera, { width, height }: ScreenSize): Camera | null {
  const dx = shiftInto(
    sign.x0 * camera.zoom + camera.x,
    sign.x1 * camera.zoom + camera.x,
    INSET,
    width - INSET,
  );
  const dy = shiftInto(
    sign.y0 * camera.zoom + camera.y,
    sign.y1 * camera.zoom + camera.y,
    INSET,
    height - INSET,
  );
  return dx === 0 && dy === 0 ? null : { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Like `cameraRevealing`, but a sign that has no room at this zoom is shown whole, from as far off as that takes. */
export function cameraFollowing(sign: Rect, camera: Camera, screen: ScreenSize): Camera | null {
  if (fitsAt(sign, camera.zoom, screen)) return cameraRevealing(sign, camera, screen);
  const back = centredOn(inSight(camera, screen), screen, cameraOn(sign, screen).zoom);
  return cameraRevealing(sign, back, screen) ?? back;
}
