import type { Rect } from '../../layout/geometry';
import type { Scene } from '../../layout/scene';
import type { Point } from '../../model/point';

/** The names of professionals, the smallest, are 17 px at zoom 1: under the loupe they are 28 at least. */
const LEAST_SCALE = 28 / 17;
const LEAST_GROWTH = 2;
/** How much of the room's shorter side the glass takes, and px it never leaves. */
const SHARE = 0.44;
const DIAMETER = { least: 220, most: 520 };
/** Px between a finger and the glass, which stands beside it: under a finger nothing is read. */
const FINGER = 46;
const INSET = 6;
/** A sheet with no more signs and arrows than this is drawn whole: that takes a moment once, and none later. */
const MOST_SIGNS = 1200;
/** The part of a larger one that is drawn, in diameters: the glass moves about in it without drawing anything again. */
const DRAWN = 3;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px across. */
export function loupeDiameter({ width, height }: Size): number {
  const wish = Math.min(width, height) * SHARE;
  return Math.round(Math.min(Math.max(wish, DIAMETER.least), DIAMETER.most));
}

/** Px of the screen for each px of the sheet, under the glass. */
export function loupeScale(zoom: number): number {
  return Math.max(zoom * LEAST_GROWTH, LEAST_SCALE);
}

/** The middle of the glass, px of the room: on the mouse, above a finger or, near the upper edge, beside it. */
export function glassMiddle(
  pointer: Point,
  isFinger: boolean,
  diameter: number,
  { width, height }: Size,
): Point {
  if (!isFinger) return pointer;
  const half = diameter / 2;
  const above = pointer.y - half - FINGER;
  if (above >= half + INSET) return { x: keptIn(pointer.x, half, width), y: above };
  const side = pointer.x < width / 2 ? 1 : -1;
  return {
    x: keptIn(pointer.x + side * (half + FINGER), half, width),
    y: keptIn(pointer.y, half, height),
  };
}

/** The middle of a glass over what another points at: never out of sight. Px of the room. */
export function glassWithin({ x, y }: Point, diameter: number, { width, height }: Size): Point {
  const half = diameter / 2;
  return { x: keptIn(x, half, width), y: keptIn(y, half, height) };
}

/** As near to `value` as leaves the glass in its room. */
function keptIn(value: number, half: number, room: number): number {
  return Math.min(Math.max(value, half + INSET), Math.max(room - half - INSET, half + INSET));
}

export function isDrawnWhole({ figures, buildings, arrows }: Scene): boolean {
  return figures.length + buildings.length + arrows.length <= MOST_SIGNS;
}

/** The square of the sheet that is drawn round `at`, px at zoom 1. */
export function drawnPart(at: Point, diameter: number, scale: number): Rect {
  const half = (DRAWN * diameter) / scale / 2;
  return { x0: at.x - half, y0: at.y - half, x1: at.x + half, y1: at.y + half };
}

/** Whether the glass, looking at `at`, is so near the edge of what is drawn that the next part is due. */
export function isNearEdge(at: Point, part: Rect, diameter: number, scale: number): boolean {
  const room = (0.75 * diameter) / scale;
  return at.x - room < part.x0 || at.x + room > part.x1 || at.y - room < part.y0 || at.y + room > part.y1;
}
