import type { FigureLook } from '../layout/scene';
import { FEET } from '../layout/sheet-metrics';
import type { Point } from '../model/point';
import { DASH, INK, STROKE } from './drawing-tokens';
import { tenth } from './path-text';

const HEAD_Y = -15;
const BODY =
  'M0,-5.5 C7.2,-5.5 10.4,-2.6 10.8,3 L11.2,9.2 C11.3,11.6 8.2,12 7.7,9.8 L6.9,5.6 L6.9,21.6 C6.9,24.8 1.5,24.8 1.2,21.6 L0.6,12.4 L-0.6,12.4 L-1.2,21.6 C-1.5,24.8 -6.9,24.8 -6.9,21.6 L-6.9,5.6 L-7.7,9.8 C-8.2,12 -11.3,11.6 -11.2,9.2 L-10.8,3 C-10.4,-2.6 -7.2,-5.5 0,-5.5 Z';
const CROSS = 'M-15,-21 L15,23 M15,-21 L-15,23';
/** 26 px high, standing where the feet are. */
const TRIANGLE = 'M0,-2 L15,24 L-15,24 Z';

/** Colour of the drawing for somebody with this look. */
export function figureInk(look: FigureLook): string {
  return look === 'professional' ? INK.green : INK.black;
}

function paintOf(look: FigureLook, ink: string) {
  switch (look) {
    case 'family':
    case 'professional':
      return { fill: ink };
    case 'other':
      return {
        fill: INK.white,
        stroke: ink,
        strokeWidth: STROKE.other,
        strokeDasharray: DASH.other,
        strokeLinecap: 'round' as const,
      };
    case 'deceased':
    case 'expected':
      return {
        fill: INK.white,
        stroke: ink,
        strokeWidth: STROKE.outline,
        strokeLinejoin: 'round' as const,
      };
  }
}

export interface FigureGlyphProps {
  readonly look: FigureLook;
  /** Middle of a figure of 48 px; at any scale its feet stay 24 px lower. */
  readonly centre: Point;
  readonly scale: number;
  /** Instead of the colour of its look, where it stands on that very colour. */
  readonly ink?: string;
}

/** The bare figure, without its words. */
export function FigureGlyph({ look, centre, scale, ink = figureInk(look) }: FigureGlyphProps) {
  const paint = paintOf(look, ink);
  const transform = `translate(${tenth(centre.x)},${tenth(centre.y + FEET * (1 - scale))})`;
  if (look === 'expected') return <path transform={transform} d={TRIANGLE} {...paint} />;
  return (
    <g transform={scale === 1 ? transform : `${transform} scale(${scale})`} {...paint}>
      <circle cx={0} cy={HEAD_Y} r={look === 'other' ? 7.2 : 7.6} />
      <path d={BODY} />
      {look === 'deceased' && <path d={CROSS} strokeWidth={STROKE.deceasedCross} strokeLinecap="round" />}
    </g>
  );
}
