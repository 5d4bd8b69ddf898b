import { MARK_SIZE, markWidth, type FieldMark } from '../layout/field-mark';
import type { FigureLook, GenogramSign } from '../layout/scene';
import { FEET, genogramMiddle, TRIANGLE } from '../layout/sheet-metrics';
import type { Presence } from '../model/sitting';
import { ArrowHead } from './ArrowHead';
import { arrowStroke, type ArrowLook } from './arrow-stroke';
import { DASH, INK, STROKE } from './drawing-tokens';
import { FieldMarkSymbol } from './FieldMarkSymbol';
import { FigureGlyph } from './FigureGlyph';
import { curveText } from './path-text';
import { PresenceMark } from './PresenceMark';
import { trimCurve } from './trim-curve';
import { StrokedLine } from './StrokedLine';

const ORIGIN = { x: 0, y: 0 };

/**
 * Size of each small sign of the legend, px. All are drawn round the origin: a view box that shows one whole
 * begins at minus half its width and height.
 */
export const LEGEND_BOX = {
  figure: { width: 28, height: 51 },
  genogram: { width: 42, height: 51 },
  arrow: { width: 76, height: 22 },
  mark: { width: 18, height: 18 },
  building: { width: 26, height: 19 },
  household: { width: 30, height: 20 },
  couple: { width: 30, height: 20 },
} as const;

export interface LegendFigureProps {
  readonly look: FigureLook;
  readonly genogram?: GenogramSign | null;
}

export function LegendFigure({ look, genogram = null }: LegendFigureProps) {
  const half = look === 'stillbirth';
  return (
    <FigureGlyph
      look={look}
      centre={{ x: 0, y: -middleOf(look, genogram) }}
      scale={half ? 0.5 : 1}
      genogram={genogram}
    />
  );
}

/** How far below the middle of a figure the middle of such a sign is: it stands on the same feet. */
function middleOf(look: FigureLook, genogram: GenogramSign | null): number {
  if (look === 'stillbirth') return FEET / 2;
  if (look === 'deceased') return 0;
  if (genogram !== null) return genogramMiddle(1);
  const triangle = look === 'expected' || look === 'miscarriage' || look === 'abortion';
  return triangle ? FEET - TRIANGLE.height / 2 : 0;
}

const ENDS: Readonly<Record<ArrowLook, readonly [FigureLook, FigureLook]>> = {
  red: ['family', 'professional'],
  orange: ['professional', 'family'],
  blue: ['family', 'family'],
  green: ['professional', 'professional'],
  relay: ['professional', 'professional'],
};
const CURVE = [
  { x: -23, y: 0 },
  { x: -12, y: 0 },
  { x: 6, y: 0 },
  { x: 23, y: 0 },
] as const;

interface LegendArrowProps {
  readonly look: ArrowLook;
  /** Drawn as what is over. */
  readonly ended?: boolean;
}

/** From whom to whom: a small figure at each end of the line. */
export function LegendArrow({ look, ended = false }: LegendArrowProps) {
  const stroke = arrowStroke(look, ended);
  const d = curveText(trimCurve(CURVE, stroke.trim));
  const [from, to] = ENDS[look];
  return (
    <>
      <SmallFigure look={from} x={-31} />
      <g fill="none">
        <StrokedLine d={d} stroke={stroke} />
        <ArrowHead look={look} curve={CURVE} scale={stroke.headScale} />
      </g>
      <SmallFigure look={to} x={31} />
    </>
  );
}

function SmallFigure({ look, x }: { readonly look: FigureLook; readonly x: number }) {
  return (
    <g transform={`translate(${x},0) scale(0.4)`}>
      <FigureGlyph look={look} centre={ORIGIN} scale={1} />
    </g>
  );
}

export function LegendPresence({ presence }: { readonly presence: Presence }) {
  return <PresenceMark presence={presence} centre={ORIGIN} ink={INK.black} />;
}

export function LegendBuilding() {
  return (
    <g fill="none" stroke={INK.green} strokeWidth={1.2} strokeLinejoin="round">
      <path d="M-12,-3.5 L0,-8.5 L12,-3.5 Z" fill={INK.roof} />
      <path d="M-10,-3.5 V8.5 M10,-3.5 V8.5" />
      <path d="M-12,8.5 H12" strokeLinecap="round" strokeWidth={1.6} />
    </g>
  );
}

export function LegendHousehold() {
  return (
    <rect
      x={-13}
      y={-8}
      width={26}
      height={16}
      rx={5}
      fill={INK.cream}
      stroke={INK.black}
      strokeWidth={1.7}
    />
  );
}

export type LegendCoupleKind = 'together' | 'cohabiting' | 'separated' | 'divorced';

const MARKS: Readonly<Record<LegendCoupleKind, string>> = {
  together: '',
  cohabiting: '',
  separated: 'M-4,8 L4,-8',
  divorced: 'M-8,8 L0,-8 M0,8 L8,-8',
};

export function LegendCouple({ kind }: { readonly kind: LegendCoupleKind }) {
  return (
    <g fill="none">
      <path
        d="M-14,0 H14"
        stroke={INK.kinship}
        strokeWidth={STROKE.kinship}
        strokeDasharray={kind === 'cohabiting' ? DASH.cohabiting : undefined}
      />
      {MARKS[kind] !== '' && <path d={MARKS[kind]} stroke={INK.detail} strokeWidth={2} />}
    </g>
  );
}

/** How a child hangs from the parents: adopted and fostered have a dash of their own. */
export function LegendChildLine({ kind }: { readonly kind: 'adopted' | 'foster' }) {
  return (
    <path
      d="M-14,0 H14"
      stroke={INK.kinship}
      strokeWidth={STROKE.kinship}
      strokeDasharray={kind === 'adopted' ? DASH.adopted : DASH.foster}
    />
  );
}

/** From one point of the bar; joined half way when the twins are identical. */
export function LegendTwins({ kind }: { readonly kind: 'fraternal' | 'identical' }) {
  return (
    <path
      d={`M-9,8 L0,-8 L9,8${kind === 'identical' ? ' M-4.5,0 H4.5' : ''}`}
      fill="none"
      stroke={INK.kinship}
      strokeWidth={STROKE.kinship}
      strokeLinejoin="round"
    />
  );
}

export function LegendField({ mark }: { readonly mark: FieldMark }) {
  const size = MARK_SIZE.sign;
  return <FieldMarkSymbol mark={mark} x={-markWidth(mark, size) / 2} middle={0} size={size} />;
}

/** Room of a field's mark in the legend. */
export function legendFieldBox(mark: FieldMark): { readonly width: number; readonly height: number } {
  return { width: markWidth(mark, MARK_SIZE.sign) + 2, height: MARK_SIZE.sign.icon + 2 };
}
