import type { StrandAngles } from '../model/activation';
import type { FigureId } from '../model/ids';
import type { Envelope } from './envelope';

/** One end of a lane: a figure or a building, or the junction of a fork. */
export interface LaneEnd {
  readonly envelope: Envelope;
  /** `null`: a junction. */
  readonly id: FigureId | null;
}

/**
 * One axis to route: what carries one strand, or the two strands of a return trip side by side.
 */
export interface Lane {
  readonly from: LaneEnd;
  readonly to: LaneEnd;
  /** Px to the left of the axis, one a strand: [0], or one on each side. */
  readonly offsets: readonly number[];
  /** All ends of the arrow, whose homes it may cross. */
  readonly ends: readonly FigureId[];
  /** Whether the strand has a head at `to`; a second strand has one at `from`. */
  readonly head: boolean;
  /** Places beside an axis that another arrow has already; `only`: an axis of its own will not do. */
  readonly beside: { readonly places: readonly StrandAngles[]; readonly only: boolean };
}
