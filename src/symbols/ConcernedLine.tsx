import type { ArrowShape } from '../layout/scene';
import { DASH, INK, STROKE } from './drawing-tokens';
import { polylineText } from './path-text';

export interface ConcernedLineProps {
  readonly shape: Pick<ArrowShape, 'badge' | 'concerned'>;
}

/** From a relay in hand to those it concerns. */
export function ConcernedLine({ shape: { badge, concerned } }: ConcernedLineProps) {
  return (
    <path
      d={concerned.map((person) => polylineText([badge, person])).join(' ')}
      fill="none"
      stroke={INK.black}
      strokeWidth={STROKE.concerned}
      strokeDasharray={DASH.concerned}
      strokeLinecap="round"
    />
  );
}
