import { FONT_FAMILY, HALO_WIDTH, INK, type WEIGHT } from './drawing-tokens';
import { tenth } from './path-text';
import { readsRightToLeft } from '../i18n/text-direction';

export interface SheetTextProps {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: (typeof WEIGHT)[keyof typeof WEIGHT];
  readonly ink: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Off for words that stand on a plate of their own. */
  readonly halo?: boolean;
  /** A part of a longer line, whose direction it keeps. */
  readonly isPiece?: boolean;
  readonly children: string;
}

/** A line that is read from right to left starts on its right; it stands on the same side of its point. */
const TURNED_ANCHOR = { start: 'end', middle: 'middle', end: 'start' } as const;

/** One line of words on the sheet. The halo is a stroke under the letters, never a second text: read once. */
export function SheetText(props: SheetTextProps) {
  const { x, y, size, weight, ink, anchor = 'middle', halo = true, children } = props;
  const isTurned = props.isPiece !== true && readsRightToLeft(children);
  return (
    <text
      x={tenth(x)}
      y={tenth(y)}
      fontFamily={FONT_FAMILY}
      fontSize={size}
      fontWeight={weight}
      fill={ink}
      textAnchor={isTurned ? TURNED_ANCHOR[anchor] : anchor}
      {...(isTurned && { direction: 'rtl' })}
      {...(halo && {
        stroke: INK.white,
        strokeWidth: HALO_WIDTH,
        strokeLinejoin: 'round',
        paintOrder: 'stroke',
      })}
    >
      {children}
    </text>
  );
}
