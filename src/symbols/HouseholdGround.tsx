import { INK } from './drawing-tokens';
import type { HouseholdSymbolProps } from './HouseholdSymbol';
import { opacityOf } from './sign-state';

/**
 * The ground of a home. All grounds lie under all outlines, so that two homes that share somebody are seen whole.
 */
export function HouseholdGround({ shape, state = 'rest' }: HouseholdSymbolProps) {
  return (
    <g fill={INK.cream} opacity={opacityOf(state, 'kinship')}>
      {shape.outlines.map((outline) => (
        <path key={outline} d={outline} />
      ))}
    </g>
  );
}
