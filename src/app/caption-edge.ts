import { buildingFrame, figureFrame } from '../canvas/sign-frame';
import type { ScreenView } from '../canvas/OverSheet';
import { signAt } from '../canvas/sign-at';
import { overlaps } from '../layout/rects';
import type { Rect } from '../layout/geometry';
import type { Activation } from '../model/activation';

/** Where a sentence lies over the sheet. */
export type CaptionEdge = 'foot' | 'top';

/** The most of the sheet’s height that a sentence of three lines in large type takes. */
const COVERED = 0.25;

/** At the foot of the sheet, unless the sentence would hide there those it is about, or its number, and not above. */
export function captionEdge({ scene, toScreen, size }: ScreenView, arrow: Activation): CaptionEdge {
  const { width, height } = size;
  const badge = scene.arrows.find(({ id }) => id === arrow.id)?.badgeRect;
  const signs = [...arrow.from, ...arrow.to].flatMap((id) => signAt(scene, id) ?? []);
  const told = [
    ...signs.map((sign) => ('figure' in sign ? figureFrame(sign) : buildingFrame(sign))),
    ...(badge === undefined ? [] : [badge]),
  ].map(toScreen);
  const hiddenBy = (strip: Rect): number => told.filter((rect) => overlaps(rect, strip)).length;
  const atFoot = hiddenBy({ x0: 0, y0: height * (1 - COVERED), x1: width, y1: height });
  const atTop = hiddenBy({ x0: 0, y0: 0, x1: width, y1: height * COVERED });
  return atTop < atFoot ? 'top' : 'foot';
}
