import type { ArrowShape, StrandShape } from '../layout/scene';
import { ArrowHead } from './ArrowHead';
import { arrowLook, arrowStroke, CASING, type ArrowLook, type ArrowStroke } from './arrow-stroke';
import { INK } from './drawing-tokens';
import { curveText } from './path-text';
import { opacityOf, type SignState } from './sign-state';
import { StrokedLine } from './StrokedLine';
import { trimCurve } from './trim-curve';

export interface ArrowSymbolProps {
  readonly shape: ArrowShape;
  readonly state?: SignState;
}

/** An activation or a relay, whole: trunk and branches of a fork under one casing, then their heads. */
export function ArrowSymbol({ shape, state = 'rest' }: ArrowSymbolProps) {
  const look = arrowLook(shape);
  const stroke = arrowStroke(look, shape.ended);
  const lines = shape.strands.map((strand) => lineOf(strand, stroke));
  return (
    <g opacity={opacityOf(state, 'arrow')} fill="none">
      {(state === 'hover' || state === 'selected') && <Halo strands={shape.strands} ink={stroke.ink} />}
      {lines.map((d) => (
        <path key={`casing ${d}`} d={d} stroke={INK.white} strokeWidth={stroke.width + 2 * CASING} />
      ))}
      {lines.map((d) => (
        <StrokedLine key={d} d={d} stroke={stroke} />
      ))}
      <Heads look={look} strands={shape.strands} scale={stroke.headScale} />
    </g>
  );
}

function Halo({ strands, ink }: { readonly strands: readonly StrandShape[]; readonly ink: string }) {
  return (
    <path
      d={strands.map(({ curve }) => curveText(curve)).join(' ')}
      stroke={ink}
      strokeOpacity={0.16}
      strokeWidth={17}
      strokeLinecap="round"
    />
  );
}

interface HeadsProps {
  readonly look: ArrowLook;
  readonly strands: readonly StrandShape[];
  readonly scale: number;
}

function Heads({ look, strands, scale }: HeadsProps) {
  return strands
    .filter(({ head }) => head)
    .map(({ curve }) => <ArrowHead key={curveText(curve)} look={look} curve={curve} scale={scale} />);
}

function lineOf({ curve, head }: StrandShape, { trim }: ArrowStroke): string {
  return curveText(head ? trimCurve(curve, trim) : curve);
}
