import { badgeSize } from '../layout/arrow-shape';
import type { ArrowShape } from '../layout/scene';

/** Grown by more than this, tags in full would lie over the figures. */
const FAR = 1.4;

/** Whether a badge is the tag of a relay that says its number alone: seen from far, and not in hand. */
export function isTagShort({ kind }: ArrowShape, isSelected: boolean, scale: number): boolean {
  return kind === 'relay' && scale > FAR && !isSelected;
}

/** Px at zoom 1, grown by `scale`, as the badge is drawn. */
export function badgeWidth(shape: ArrowShape, isSelected: boolean, scale: number): number {
  const { number, badgeRect } = shape;
  const width = isTagShort(shape, isSelected, scale)
    ? badgeSize('relay', number, null)[0]
    : badgeRect.x1 - badgeRect.x0;
  return width * scale;
}
