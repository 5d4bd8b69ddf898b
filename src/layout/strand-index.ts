import type { FigureId } from '../model/ids';
import type { SampledLine } from './arrow-samples';
import { createSegmentGrid, type SegmentGrid } from './segment-grid';

/** A strand that has its place: others are measured against it. */
export interface PlacedStrand {
  /** Its number in the grid of segments. */
  readonly number: number;
  readonly curve: SampledLine;
  /** One of two that share an axis: crossing both counts as one crossing and a half. */
  readonly paired: boolean;
  /** `null`: the junction of a fork. */
  readonly from: FigureId | null;
  readonly to: FigureId | null;
}

/** All strands that have a place, found by what passes near a point, and by the figures they touch. */
export interface StrandIndex {
  readonly segments: SegmentGrid;
  readonly isPaired: (number: number) => boolean;
  /** The strands that touch a figure, by their first point or by their last. */
  readonly touching: (figure: FigureId) => readonly PlacedStrand[];
  readonly add: (curve: SampledLine, ends: Pick<PlacedStrand, 'paired' | 'from' | 'to'>) => PlacedStrand;
  readonly remove: (strand: PlacedStrand) => void;
  /** Takes a strand away for a moment: what the others cost then stays known if it is put back. */
  readonly lift: (strand: PlacedStrand) => void;
  readonly putBack: (strand: PlacedStrand) => void;
}

export function createStrandIndex(): StrandIndex {
  const segments = createSegmentGrid();
  const strandsAt = new Map<FigureId, readonly PlacedStrand[]>();
  const paired: boolean[] = [];
  const touching = (figure: FigureId): readonly PlacedStrand[] => strandsAt.get(figure) ?? [];
  const leave = (strand: PlacedStrand): void => {
    for (const figure of [strand.from, strand.to]) {
      if (figure !== null)
        strandsAt.set(
          figure,
          touching(figure).filter((other) => other !== strand),
        );
    }
  };
  const touch = (strand: PlacedStrand): void => {
    for (const figure of [strand.from, strand.to]) {
      if (figure !== null) strandsAt.set(figure, touching(figure).concat(strand));
    }
  };
  return {
    segments,
    touching,
    isPaired: (number) => paired[number] === true,
    add: (curve, ends) => {
      const strand: PlacedStrand = { number: paired.length, curve, ...ends };
      paired.push(ends.paired);
      segments.add(strand.number, curve.points);
      touch(strand);
      return strand;
    },
    remove: (strand) => {
      segments.remove(strand.number);
      leave(strand);
    },
    lift: (strand) => {
      segments.lift(strand.number);
      leave(strand);
    },
    putBack: (strand) => {
      segments.putBack(strand.number, strand.curve.points);
      touch(strand);
    },
  };
}
