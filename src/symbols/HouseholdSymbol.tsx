import type { HouseholdShape } from '../layout/scene';
import { INK, STROKE } from './drawing-tokens';
import { polylineText } from './path-text';
import { opacityOf, type SignState } from './sign-state';

export interface HouseholdSymbolProps {
  readonly shape: HouseholdShape;
  readonly state?: SignState;
}

/** Those who live under one roof: one closed outline, or several tied by a hairline. */
export function HouseholdSymbol({ shape, state = 'rest' }: HouseholdSymbolProps) {
  return (
    <g stroke={INK.black} strokeLinejoin="round" opacity={opacityOf(state, 'kinship')}>
      {shape.ties.map((tie) => (
        <path key={polylineText(tie)} d={polylineText(tie)} fill="none" strokeWidth={STROKE.householdTie} />
      ))}
      {shape.outlines.map((outline) => (
        <path
          key={outline}
          d={outline}
          fill="none"
          strokeWidth={state === 'hover' || state === 'selected' ? STROKE.household * 1.6 : STROKE.household}
        />
      ))}
    </g>
  );
}
