import type { ArrowShape, StrandShape } from '../layout/scene';
import { headPaths } from './ArrowHead';
import { arrowLook, arrowStroke, CASING, type ArrowStroke } from './arrow-stroke';
import { INK } from './drawing-tokens';
import { curveText } from './path-text';
import { opacityOf, type SignState } from './sign-state';
import { linePaths } from './StrokedLine';
import { svgPaths, type SvgPath } from './svg-path';
import { trimCurve } from './trim-curve';

export interface ArrowSymbolProps {
  readonly shape: ArrowShape;
  readonly state?: SignState;
}

/** An activation or a relay, whole: trunk and branches of a fork under one casing, then their heads. */
export function ArrowSymbol({ shape, state = 'rest' }: ArrowSymbolProps) {
  const paths = svgPaths(arrowPaths(shape, state === 'hover' || state === 'selected'));
  const opacity = opacityOf(state, 'arrow');
  return opacity === undefined ? paths : <g opacity={opacity}>{paths}</g>;
}

function arrowPaths(shape: ArrowShape, hasHalo: boolean): readonly SvgPath[] {
  const look = arrowLook(shape);
  const stroke = arrowStroke(look, shape.ended);
  const lines = shape.strands.map((strand) => lineOf(strand, stroke));
  const casing = { fill: 'none', stroke: INK.white, strokeWidth: stroke.width + 2 * CASING } as const;
  return [
    ...(hasHalo ? [haloOf(shape.strands, stroke.ink)] : []),
    ...lines.map((d) => ({ d, ...casing })),
    ...lines.flatMap((d) => linePaths(d, stroke)),
    ...shape.strands
      .filter(({ head }) => head)
      .flatMap(({ curve }) => headPaths({ look, curve, scale: stroke.headScale })),
  ];
}

function haloOf(strands: readonly StrandShape[], ink: string): SvgPath {
  return {
    d: strands.map(({ curve }) => curveText(curve)).join(' '),
    fill: 'none',
    stroke: ink,
    strokeOpacity: 0.16,
    strokeWidth: 17,
    strokeLinecap: 'round',
  };
}

function lineOf({ curve, head }: StrandShape, { trim }: ArrowStroke): string {
  return curveText(head ? trimCurve(curve, trim) : curve);
}
