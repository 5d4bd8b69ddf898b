import { between, boundsOf } from '../layout/cubic';
import type { Cubic, Rect } from '../layout/geometry';
import { inflate, overlaps } from '../layout/rects';
import type { ArrowShape } from '../layout/scene';
import type { SignShape } from './sign-at';

/** A curve is told to pass by a place to a sixteenth of its length: often enough, and never wrongly. */
const HALVINGS = 4;
/** What is painted beside its geometry: a stroke, a head, a field's mark, px at zoom 1. */
const SPREAD = 24;

/** Whether anything of a sign is within a part of the sheet. */
export function isSignIn(sign: SignShape, part: Rect): boolean {
  const within = inflate(part, SPREAD);
  const rects = 'figure' in sign ? [sign.figure, sign.label, sign.mark] : [sign.rect, sign.sign.rect];
  return rects.some((rect) => overlaps(rect, within));
}

/** Whether an arrow's line is, its number apart. */
export function isLineIn({ strands }: ArrowShape, part: Rect): boolean {
  const within = inflate(part, SPREAD);
  return strands.some(({ curve }) => isCurveIn(curve, within, HALVINGS));
}

/** Whether an arrow's number is, or a relay's tag, however much they grow. */
export function isBadgeIn({ badgeRect }: ArrowShape, part: Rect): boolean {
  return overlaps(inflate(badgeRect, badgeRect.x1 - badgeRect.x0), part);
}

function isCurveIn(curve: Cubic, part: Rect, halvings: number): boolean {
  if (!overlaps(boundsOf(curve), part)) return false;
  if (halvings === 0) return true;
  return (
    isCurveIn(between(curve, 0, 0.5), part, halvings - 1) ||
    isCurveIn(between(curve, 0.5, 1), part, halvings - 1)
  );
}
