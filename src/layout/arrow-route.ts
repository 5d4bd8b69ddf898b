import type { StrandAngles } from '../model/activation';

/** What the router chooses for an arrow, as it is kept with its record. */
export interface ArrowRoute {
  readonly angles: readonly StrandAngles[];
  readonly badgeAt: number | null;
}
