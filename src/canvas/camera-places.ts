import type { Rect } from '../layout/geometry';
import { enclosing, union } from '../layout/rects';
import type { Scene } from '../layout/scene';
import { BLANK_FRAME, cameraOn, fromTheTop, type Camera, type ScreenSize } from './camera';
import { figureFrame } from './sign-frame';
import { familyFrame } from './room-moves';

/** Everything, or, when that would be smaller than `floor`, the family at that zoom. */
export function fittingCamera({ extent, figures }: Scene, screen: ScreenSize, floor: number): Camera {
  const everything = cameraOn(extent ?? BLANK_FRAME, screen);
  if (everything.zoom >= floor) return everything;
  return fromTheTop(familyFrame(figures) ?? extent ?? BLANK_FRAME, screen, floor);
}

/** What these signs cover together, px at zoom 1; `null`: none of them is there. */
export function placesOf({ figures, buildings, arrows }: Scene, ids: readonly string[]): Rect | null {
  const wanted = new Set(ids);
  return union([
    ...figures.filter(({ id }) => wanted.has(id)).map(figureFrame),
    ...buildings.filter(({ id }) => wanted.has(id)).map(({ rect, sign }) => enclosing(rect, sign.rect)),
    ...arrows.filter(({ id }) => wanted.has(id)).map(({ badgeRect }) => badgeRect),
  ]);
}
