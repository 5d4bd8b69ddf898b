import type { FigureLook, GenogramSign } from '../layout/scene';
import { FEET } from '../layout/sheet-metrics';
import type { Point } from '../model/point';
import { DASH, INK, STROKE } from './drawing-tokens';
import { GenogramGlyph } from './GenogramGlyph';
import { tenth } from './path-text';
import { placePath } from './place-path';
import { TriangleGlyph } from './TriangleGlyph';

const HEAD_Y = -15;
const BODY =
  'M0,-5.5 C7.2,-5.5 10.4,-2.6 10.8,3 L11.2,9.2 C11.3,11.6 8.2,12 7.7,9.8 L6.9,5.6 L6.9,21.6 C6.9,24.8 1.5,24.8 1.2,21.6 L0.6,12.4 L-0.6,12.4 L-1.2,21.6 C-1.5,24.8 -6.9,24.8 -6.9,21.6 L-6.9,5.6 L-7.7,9.8 C-8.2,12 -11.3,11.6 -11.2,9.2 L-10.8,3 C-10.4,-2.6 -7.2,-5.5 0,-5.5 Z';
const CROSS = 'M-15,-21 L15,23 M15,-21 L-15,23';

/** Colour of the drawing for somebody with this look. */
export function figureInk(look: FigureLook): string {
  return look === 'professional' ? INK.green : INK.black;
}

export interface FigureGlyphProps {
  readonly look: FigureLook;
  /** Middle of a figure of 48 px; at any scale its feet stay 24 px lower. */
  readonly centre: Point;
  readonly scale: number;
  /** Drawn instead of a small figure; not given: the figure. */
  readonly genogram?: GenogramSign | null;
  /** Instead of the colour of its look, where it stands on that very colour. */
  readonly ink?: string;
}

/** The bare figure, without its words. */
export function FigureGlyph(props: FigureGlyphProps) {
  const { look, centre, scale, genogram = null, ink = figureInk(look) } = props;
  if (look === 'expected' || look === 'miscarriage' || look === 'abortion') {
    return <TriangleGlyph look={look} centre={centre} ink={ink} />;
  }
  const placing = { x: centre.x, y: centre.y + FEET * (1 - scale), scale };
  const cross = (look === 'deceased' || look === 'stillbirth') && (
    <path
      d={placePath(CROSS, placing)}
      fill="none"
      stroke={ink}
      strokeWidth={STROKE.deceasedCross}
      strokeLinecap="round"
    />
  );
  if (genogram === null) {
    return (
      <g {...paintOf(look, ink, scale)}>
        <circle
          cx={tenth(placing.x)}
          cy={tenth(placing.y + HEAD_Y * scale)}
          r={tenth((look === 'other' ? 7.2 : 7.6) * scale)}
        />
        <path d={placePath(BODY, placing)} />
        {cross}
      </g>
    );
  }
  return (
    <>
      <GenogramGlyph sign={genogram} centre={centre} scale={scale} ink={ink} />
      {cross}
    </>
  );
}

function paintOf(look: FigureLook, ink: string, scale: number) {
  switch (look) {
    case 'other':
      return {
        fill: INK.white,
        stroke: ink,
        strokeWidth: STROKE.other * scale,
        strokeDasharray: scaledDash(DASH.other, scale),
        strokeLinecap: 'round' as const,
      };
    case 'deceased':
    case 'stillbirth':
      return {
        fill: INK.white,
        stroke: ink,
        strokeWidth: STROKE.outline,
        strokeLinejoin: 'round' as const,
      };
    default:
      return { fill: ink };
  }
}

function scaledDash(dash: string, scale: number): string {
  return dash
    .split(' ')
    .map((length) => Math.round(Number(length) * scale * 100) / 100)
    .join(' ');
}
