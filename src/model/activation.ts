import type { ActivationId, FigureId, PersonId, SomebodyId } from './ids';
import type { ImpreciseDate } from './imprecise-date';

/**
 * The shape the router chose for one strand of an arrow. A plain arrow has one strand; a fork has its trunk
 * first, then one branch for each end on the many side, in their order.
 * Angles in degrees: how far the curve leaves and arrives off the straight direction.
 */
export interface StrandAngles {
  readonly start: number;
  readonly end: number;
  /**
   * Px to the left of the routed axis, seen in the arrow's direction: two arrows between the same two
   * figures share one axis. 0 for an arrow alone. For the trunk of a fork: of its junction, off the straight
   * way between the two sides.
   */
  readonly offset: number;
}

/** An arrow: X sets Y to work, or, for a relay, X hands over to Y in the presence of whom it concerns. */
export interface Activation {
  readonly id: ActivationId;
  readonly kind: 'activation' | 'relay';
  /** Who activates; for a relay, who hands over. One or more, all on one side of the colour rule. */
  readonly from: readonly FigureId[];
  readonly to: readonly FigureId[];
  /** What sets to work, in the words said; at most 300 code points. */
  readonly about: string | null;
  /** For a relay: the persons it is about, when they are on the sheet. */
  readonly concerns: readonly PersonId[];
  /** Who was there when it happened. */
  readonly present: readonly SomebodyId[];
  /** Date of the fact. */
  readonly date: ImpreciseDate | null;
  readonly ended: boolean;
  readonly toldBy: SomebodyId | null;
  /** When it was told: ms since the Unix epoch; `null` when it came from a file that does not say. */
  readonly toldAt: number | null;
  /** Order of telling: a number that rises; numbers shown are derived from it. */
  readonly rank: number;
  /** Empty until the router has chosen; then one a strand. */
  readonly angles: readonly StrandAngles[];
  /** `angles` were bent by hand: the router leaves them. */
  readonly shapedByHand: boolean;
  /**
   * Where the badge sits along the arrow, 0–1; for a fork, where its junction is on the way between the two
   * sides, and the badge with it. `null` until chosen: half way.
   */
  readonly badgeAt: number | null;
  /** `badgeAt` was chosen by hand: the router leaves it. */
  readonly badgeByHand: boolean;
  /** « Ne pas sortir »: seen in the room, left out of all that is handed on. */
  readonly staysHere: boolean;
}
