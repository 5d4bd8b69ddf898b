import type { WishShape } from '../layout/scene';
import { WISH_PITCH, WISH_SIZE } from '../layout/sheet-metrics';
import { DASH, INK, STROKE, WEIGHT } from './drawing-tokens';
import { polylineText } from './path-text';
import { SheetText } from './SheetText';
import { opacityOf, type SignState } from './sign-state';

export interface WishSymbolProps {
  readonly shape: WishShape;
  readonly state?: SignState;
}

/** What somebody wants said, near their figure: calm words, and a hairline where they stand a little apart. */
export function WishSymbol({ shape: { lines, rect, tie }, state = 'rest' }: WishSymbolProps) {
  return (
    <g opacity={opacityOf(state, 'node')}>
      {tie !== null && (
        <path
          d={polylineText(tie)}
          fill="none"
          stroke={INK.kinship}
          strokeWidth={STROKE.householdTie}
          strokeDasharray={DASH.sector}
        />
      )}
      {lines.map((line, row) => (
        <SheetText
          key={line}
          x={(rect.x0 + rect.x1) / 2}
          y={rect.y0 + WISH_PITCH * row + WISH_SIZE}
          size={WISH_SIZE}
          weight={WEIGHT.regular}
          ink={INK.detail}
        >
          {line}
        </SheetText>
      ))}
    </g>
  );
}
