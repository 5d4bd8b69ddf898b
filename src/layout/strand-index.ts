import type { FigureId } from '../model/ids';
import type { SampledCurve } from './arrow-samples';
import { createSegmentGrid, type SegmentGrid } from './segment-grid';

/** A strand that has its place: others are measured against it. */
export interface PlacedStrand {
  /** Its number in the grid of segments. */
  readonly number: number;
  readonly curve: SampledCurve;
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
  readonly add: (curve: SampledCurve, ends: Pick<PlacedStrand, 'paired' | 'from' | 'to'>) => PlacedStrand;
  readonly remove: (strand: PlacedStrand) => void;
}

export function createStrandIndex(): StrandIndex {
  const segments = createSegmentGrid();
  const ports = new Map<FigureId, readonly Port[]>();
  const paired: boolean[] = [];
  const portsOf = (figure: FigureId): readonly Port[] => ports.get(figure) ?? [];
  const addPort = (figure: FigureId | null, port: Port): void => {
    if (figure !== null) ports.set(figure, [...portsOf(figure), port]);
  };
  const removePorts = (figure: FigureId | null, strand: PlacedStrand): void => {
    if (figure === null) return;
    const left = portsOf(figure).filter((port) => port.strand !== strand);
    ports.set(figure, left);
  };
  return {
    segments,
    portsOf,
    isPaired: (number) => paired[number] === true,
    add: (curve, ends) => {
      const { points } = curve;
      const strand: PlacedStrand = { number: paired.length, curve, ...ends };
      paired.push(ends.paired);
      segments.add(strand.number, points);
      addPort(ends.from, { strand, x: points[0] ?? 0, y: points[1] ?? 0 });
      addPort(ends.to, { strand, x: points.at(-2) ?? 0, y: points.at(-1) ?? 0 });
      return strand;
    },
    remove: (strand) => {
      segments.remove(strand.number);
      removePorts(strand.from, strand);
      removePorts(strand.to, strand);
    },
  };
}
