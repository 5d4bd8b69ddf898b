import type { FigureId } from '../model/ids';
import type { SampledCurve } from './arrow-samples';
import { createPointGrid, type PointGrid } from './point-grid';

/** Where a strand touches a figure. */
export interface Port {
  readonly strand: PlacedStrand;
  readonly x: number;
  readonly y: number;
}

/** A strand that has its place: others are measured against it. */
export interface PlacedStrand {
  readonly curve: SampledCurve;
  /** One of two that share an axis: crossing both counts as one crossing and a half. */
  readonly paired: boolean;
  readonly from: FigureId | null;
  readonly to: FigureId | null;
  readonly segments: readonly Segment[];
}

/** From x0, y0 to x1, y1, as drawn. */
export interface Segment {
  readonly strand: PlacedStrand;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** All strands that have a place, found by what passes near a point. */
export interface StrandIndex {
  readonly segments: PointGrid<Segment>;
  readonly portsOf: (figure: FigureId) => readonly Port[];
  readonly add: (curve: SampledCurve, ends: Pick<PlacedStrand, 'paired' | 'from' | 'to'>) => PlacedStrand;
  readonly remove: (strand: PlacedStrand) => void;
}

/** A segment is found from points this near, px: half of the longest segment, and the distance that matters. */
const REACH = 24;

export function createStrandIndex(): StrandIndex {
  const segments = createPointGrid<Segment>();
  const ports = new Map<FigureId, Port[]>();
  const portsOf = (figure: FigureId): readonly Port[] => ports.get(figure) ?? [];
  const addPort = (figure: FigureId | null, port: Port): void => {
    if (figure !== null) ports.set(figure, [...portsOf(figure), port]);
  };
  const file = (strand: PlacedStrand): void => {
    for (const segment of strand.segments) segments.add(segment, reachOf(segment));
    const { points } = strand.curve;
    addPort(strand.from, { strand, x: points[0] ?? 0, y: points[1] ?? 0 });
    addPort(strand.to, { strand, x: points.at(-2) ?? 0, y: points.at(-1) ?? 0 });
  };
  return {
    segments,
    portsOf,
    add: (curve, ends) => {
      const made: Segment[] = [];
      const strand: PlacedStrand = { curve, ...ends, segments: made };
      made.push(...segmentsOf(strand));
      file(strand);
      return strand;
    },
    remove: (strand) => {
      for (const segment of strand.segments) segments.remove(segment, reachOf(segment));
      for (const figure of [strand.from, strand.to]) {
        if (figure !== null) {
          ports.set(
            figure,
            portsOf(figure).filter((port) => port.strand !== strand),
          );
        }
      }
    },
  };
}

function segmentsOf(strand: PlacedStrand): readonly Segment[] {
  const { points } = strand.curve;
  const segments: Segment[] = [];
  for (let i = 0; i + 3 < points.length; i += 2) {
    segments.push({
      strand,
      x0: points[i] ?? 0,
      y0: points[i + 1] ?? 0,
      x1: points[i + 2] ?? 0,
      y1: points[i + 3] ?? 0,
    });
  }
  return segments;
}

function reachOf({ x0, y0, x1, y1 }: Segment) {
  return {
    x0: Math.min(x0, x1) - REACH,
    y0: Math.min(y0, y1) - REACH,
    x1: Math.max(x0, x1) + REACH,
    y1: Math.max(y0, y1) + REACH,
  };
}
