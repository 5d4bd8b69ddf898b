import type { FigureLook } from '../layout/scene';
import { FEET, TRIANGLE } from '../layout/sheet-metrics';
import { INK, STROKE } from './drawing-tokens';

const OUTLINE = `M0,${FEET - TRIANGLE.height} L${TRIANGLE.half},${FEET} L${-TRIANGLE.half},${FEET} Z`;
/** Through the middle of the triangle, and a little beyond its sides. */
const CROSS = 'M-11,5 L11,25 M11,5 L-11,25';
const BAR = 'M-16,15 H16';

export interface TriangleGlyphProps {
  readonly look: Extract<FigureLook, 'expected' | 'miscarriage' | 'abortion'>;
  readonly transform: string;
  readonly ink: string;
}

/** A pregnancy; with a cross, one that ended by itself; with a bar through the cross, one that was ended. */
export function TriangleGlyph({ look, transform, ink }: TriangleGlyphProps) {
  const marks = look === 'expected' ? null : look === 'abortion' ? `${CROSS} ${BAR}` : CROSS;
  return (
    <g
      transform={transform}
      fill={INK.white}
      stroke={ink}
      strokeWidth={STROKE.outline}
      strokeLinejoin="round"
    >
      <path d={OUTLINE} />
      {marks !== null && <path d={marks} strokeLinecap="round" />}
    </g>
  );
}
