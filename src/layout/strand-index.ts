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

/** Where a strand touches a figure. */
interface Port {
  readonly strand: PlacedStrand;
  readonly x: number;
  readonly y: number;
}

/** All strands that have a place, found by what passes near a point, and by the figures they touch. */
export interface StrandIndex {
  readonly segments: SegmentGrid;
  readonly isPaired: (number: number) => boolean;
  readonly portsOf: (figure: FigureId) => readonly Port[];
  readonly add: (curve: SampledLine, ends: Pick<PlacedStrand, 'paired' | 'from' | 'to'>) => PlacedStrand;
  readonly remove: (strand: PlacedStrand) => void;
  /** Takes a strand away for a moment: what the others cost then stays known if it is put back. */
  readonly lift: (strand: PlacedStrand) => void;
  readonly putBack: (strand: PlacedStrand) => void;
}

export function createStrandIndex(): StrandIndex {
  const segments = createSegmentGrid();
  const ports = new Map<FigureId, readonly Port[]>();
  const paired: boolean[] = [];
  const portsOf = (figure: FigureId): readonly Port[] => ports.get(figure) ?? [];
  const addPort = (figure: FigureId | null, port: Port): void => {
    if (figure !== null) ports.set(figure, [...portsOf(figure), port]);
  };
  const removePorts = (strand: PlacedStrand): void => {
    for (const figure of [strand.from, strand.to]) {
      if (figure !== null)
        ports.set(
          figure,
          portsOf(figure).filter((port) => port.strand !== strand),
        );
    }
  };
  const addPorts = (strand: PlacedStrand): void => {
    const { points } = strand.curve;
    const last = points.length - 2;
    addPort(strand.from, { strand, x: points[0] ?? 0, y: points[1] ?? 0 });
    addPort(strand.to, { strand, x: points[last] ?? 0, y: points[last + 1] ?? 0 });
  };
  return {
    segments,
    portsOf,
    isPaired: (number) => paired[number] === true,
    add: (curve, ends) => {
      const strand: PlacedStrand = { number: paired.length, curve, ...ends };
      paired.push(ends.paired);
      segments.add(strand.number, curve.points);
      addPorts(strand);
      return strand;
    },
    remove: (strand) => {
      segments.remove(strand.number);
      removePorts(strand);
    },
    lift: (strand) => {
      segments.lift(strand.number);
      removePorts(strand);
    },
    putBack: (strand) => {
      segments.putBack(strand.number, strand.curve.points);
      addPorts(strand);
    },
  };
}
