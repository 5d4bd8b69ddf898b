import type { ChildLineShape } from '../layout/scene';
import { DASH, INK, STROKE } from './drawing-tokens';
import { polylineText } from './path-text';
import { opacityOf, type SignState } from './sign-state';

const DASHES: Readonly<Record<ChildLineShape['kind'], string | undefined>> = {
  birth: undefined,
  adopted: DASH.adopted,
  foster: DASH.foster,
};

export interface ChildLineSymbolProps {
  readonly shape: ChildLineShape;
  readonly state?: SignState;
}

/** Part of the lines from parents to children: full for birth, dashed if adopted, dotted if fostered. */
export function ChildLineSymbol({ shape, state = 'rest' }: ChildLineSymbolProps) {
  return (
    <path
      d={polylineText(shape.points)}
      fill="none"
      stroke={INK.kinship}
      strokeWidth={STROKE.kinship}
      strokeLinejoin="round"
      strokeDasharray={DASHES[shape.kind]}
      opacity={opacityOf(state, 'kinship')}
    />
  );
}
