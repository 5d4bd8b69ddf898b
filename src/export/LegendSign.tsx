import { LEGEND_BOX } from '../symbols/LegendSymbols';
import { tenth } from '../symbols/path-text';
import type { LegendEntry } from './legend-groups';

/** Text size at which the small signs are drawn as they are. */
const NATURAL = 13;

/** Figures are drawn full size and come down to the height of a line; the other signs are small already. */
function signScale({ box }: LegendEntry, size: number): number {
  return box === LEGEND_BOX.figure || box === LEGEND_BOX.genogram
    ? (size * 1.55) / box.height
    : size / NATURAL;
}

export function signWidth(entry: LegendEntry, size: number): number {
  return entry.box.width * signScale(entry, size);
}

export interface LegendSignProps {
  readonly entry: LegendEntry;
  /** Of the words beside it. */
  readonly size: number;
  /** Centre. */
  readonly x: number;
  readonly y: number;
}

export function LegendSign({ entry, size, x, y }: LegendSignProps) {
  const scale = Math.round(signScale(entry, size) * 1000) / 1000;
  return <g transform={`translate(${tenth(x)},${tenth(y)}) scale(${scale})`}>{entry.sign}</g>;
}
