import { INK, WEIGHT } from '../symbols/drawing-tokens';
import { SheetText } from '../symbols/SheetText';
import { flowRows } from './flow-rows';
import type { LegendEntry, LegendGroup } from './legend-groups';
import { LegendSign, signWidth } from './LegendSign';
import type { Measure } from './measure';

const GAP = 1.7;
const WORDS_GAP = 0.5;
const PITCH = 2;

export interface LegendRowsLayout {
  readonly width: number;
  /** Of the words; everything else follows from it. */
  readonly size: number;
  readonly measure: Measure;
}

/** The legend in rows, without headings, as wide as the page. */
export function flowLegend(groups: readonly LegendGroup[], { width, size, measure }: LegendRowsLayout) {
  const entries = groups.flatMap((group) => group.entries);
  const widthOf = (entry: LegendEntry) =>
    signWidth(entry, size) + size * WORDS_GAP + measure(entry.label, size, WEIGHT.regular);
  const { placed, rows } = flowRows(entries, widthOf, { width, gap: size * GAP });
  return { placed, height: rows * size * PITCH };
}

export interface LegendRowsProps {
  readonly flow: ReturnType<typeof flowLegend>;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export function LegendRows({ flow, x, y, size }: LegendRowsProps) {
  return flow.placed.map(({ item, x: left, row }) => {
    const middle = y + (row + 0.5) * size * PITCH;
    const sign = signWidth(item, size);
    return (
      <g key={item.label}>
        <LegendSign entry={item} size={size} x={x + left + sign / 2} y={middle} />
        <SheetText
          x={x + left + sign + size * WORDS_GAP}
          y={middle + size * 0.35}
          size={size}
          weight={WEIGHT.regular}
          ink={INK.black}
          anchor="start"
          halo={false}
        >
          {item.label}
        </SheetText>
      </g>
    );
  });
}
