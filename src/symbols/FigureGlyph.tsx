import type { FigureLook, GenogramSign } from '../layout/scene';
import { FEET } from '../layout/sheet-metrics';
import type { Point } from '../model/point';
import { DASH, INK, STROKE } from './drawing-tokens';
import { GenogramGlyph } from './GenogramGlyph';
import { tenth } from './path-text';
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
  const at = `translate(${tenth(centre.x)},${tenth(centre.y)})`;
  if (look === 'expected' || look === 'miscarriage' || look === 'abortion') {
    return <TriangleGlyph look={look} transform={at} ink={ink} />;
  }
  const feet = `translate(${tenth(centre.x)},${tenth(centre.y + FEET * (1 - scale))})`;
  const scaled = scale === 1 ? feet : `${feet} scale(${scale})`;
  const cross = (look === 'deceased' || look === 'stillbirth') && (
    <path
      d={CROSS}
      fill="none"
      stroke={ink}
      strokeWidth={STROKE.deceasedCross / scale}
      strokeLinecap="round"
    />
  );
  if (genogram === null) {
    return (
      <g transform={scaled} {...paintOf(look, ink, scale)}>
        <circle cx={0} cy={HEAD_Y} r={look === 'other' ? 7.2 : 7.6} />
        <path d={BODY} />
        {cross}
      </g>
    );
  }
  return (
    <>
      <g transform={at}>
        <GenogramGlyph sign={genogram} scale={scale} ink={ink} />
      </g>
      {cross !== false && <g transform={scaled}>{cross}</g>}
    </>
  );
}

function paintOf(look: FigureLook, ink: string, scale: number) {
  switch (look) {
    case 'other':
      return {
        fill: INK.white,
        stroke: ink,
        strokeWidth: STROKE.other,
        strokeDasharray: DASH.other,
        strokeLinecap: 'round' as const,
      };
    case 'deceased':
    case 'stillbirth':
      return {
        fill: INK.white,
        stroke: ink,
        strokeWidth: STROKE.outline / scale,
        strokeLinejoin: 'round' as const,
      };
    default:
      return { fill: ink };
  }
}
