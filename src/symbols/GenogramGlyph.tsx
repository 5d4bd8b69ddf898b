import type { GenogramSign } from '../layout/scene';
import { DIAMOND, GENOGRAM_HALF, genogramMiddle, GENOGRAM_STROKE } from '../layout/sheet-metrics';
import { INK } from './drawing-tokens';
import { tenth } from './path-text';

export interface GenogramGlyphProps {
  readonly sign: GenogramSign;
  /** Its foot stays on the line of the feet. */
  readonly scale: number;
  readonly ink: string;
}

/** Square for a man, circle for a woman, diamond for who is neither or did not say; never a double outline. */
export function GenogramGlyph({ sign, scale, ink }: GenogramGlyphProps) {
  const half = GENOGRAM_HALF * scale;
  const middle = genogramMiddle(scale);
  const paint = { fill: INK.white, stroke: ink, strokeWidth: GENOGRAM_STROKE };
  switch (sign) {
    case 'square':
      return (
        <rect
          x={tenth(-half)}
          y={tenth(middle - half)}
          width={tenth(2 * half)}
          height={tenth(2 * half)}
          {...paint}
        />
      );
    case 'circle':
      return <circle cx={0} cy={tenth(middle)} r={tenth(half)} {...paint} />;
    case 'diamond': {
      const reach = tenth(half * DIAMOND);
      const y = tenth(middle);
      return (
        <path
          d={`M0,${tenth(y - reach)} L${reach},${y} L0,${tenth(y + reach)} L${-reach},${y} Z`}
          strokeLinejoin="round"
          {...paint}
        />
      );
    }
  }
}
