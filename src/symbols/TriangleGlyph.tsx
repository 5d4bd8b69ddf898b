import type { FigureLook } from '../layout/scene';
import { FEET, TRIANGLE } from '../layout/sheet-metrics';
import type { Point } from '../model/point';
import { INK, STROKE } from './drawing-tokens';
import { placePath } from './place-path';

const OUTLINE = `M0,${FEET - TRIANGLE.height} L${TRIANGLE.half},${FEET} L${-TRIANGLE.half},${FEET} Z`;
/** Through the middle of the triangle, and a little beyond its sides. */
const CROSS = 'M-11,5 L11,25 M11,5 L-11,25';
const BAR = 'M-16,15 H16';

export interface TriangleGlyphProps {
  readonly look: Extract<FigureLook, 'expected' | 'miscarriage' | 'abortion'>;
  /** Middle of a figure of 48 px. */
  readonly centre: Point;
  readonly ink: string;
}

/** A pregnancy; with a cross, one that ended by itself; with a bar through the cross, one that was ended. */
export function TriangleGlyph({ look, centre, ink }: TriangleGlyphProps) {
  const marks = look === 'expected' ? null : look === 'abortion' ? `${CROSS} ${BAR}` : CROSS;
  const placing = { ...centre, scale: 1 };
  return (
    <g fill={INK.white} stroke={ink} strokeWidth={STROKE.outline} strokeLinejoin="round">
      <path d={placePath(OUTLINE, placing)} />
      {marks !== null && <path d={placePath(marks, placing)} strokeLinecap="round" />}
    </g>
  );
}
