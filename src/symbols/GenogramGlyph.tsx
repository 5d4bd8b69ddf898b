import type { GenogramSign } from '../layout/scene';
import { DIAMOND, GENOGRAM_HALF, genogramMiddle, GENOGRAM_STROKE } from '../layout/sheet-metrics';
import type { Point } from '../model/point';
import { INK } from './drawing-tokens';
import { polylineText, tenth } from './path-text';

export interface GenogramGlyphProps {
  readonly sign: GenogramSign;
  /** Middle of a figure of 48 px. */
  readonly centre: Point;
  /** Its foot stays on the line of the feet. */
  readonly scale: number;
  readonly ink: string;
}

/** Square for a man, circle for a woman, diamond for who is neither or did not say; never a double outline. */
export function GenogramGlyph({ sign, centre, scale, ink }: GenogramGlyphProps) {
  const half = GENOGRAM_HALF * scale;
  const { x } = centre;
  const middle = centre.y + genogramMiddle(scale);
  const paint = { fill: INK.white, stroke: ink, strokeWidth: GENOGRAM_STROKE };
  switch (sign) {
    case 'square':
      return (
        <rect
          x={tenth(x - half)}
          y={tenth(middle - half)}
          width={tenth(2 * half)}
          height={tenth(2 * half)}
          {...paint}
        />
      );
    case 'circle':
      return <circle cx={tenth(x)} cy={tenth(middle)} r={tenth(half)} {...paint} />;
    case 'diamond': {
      const reach = half * DIAMOND;
      const corners = [
        { x, y: middle - reach },
        { x: x + reach, y: middle },
        { x, y: middle + reach },
        { x: x - reach, y: middle },
      ];
      return <path d={`${polylineText(corners)} Z`} strokeLinejoin="round" {...paint} />;
    }
  }
}
