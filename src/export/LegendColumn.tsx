import type { Rect } from '../layout/geometry';
import { INK, WEIGHT } from '../symbols/drawing-tokens';
import { tenth } from '../symbols/path-text';
import { SheetText } from '../symbols/SheetText';
import type { LegendEntry, LegendGroup } from './legend-groups';
import { LegendSign, signWidth } from './LegendSign';
import type { Measure } from './measure';
import { stackedTops } from './stacked';
import { TextLines } from './TextLines';
import { wrapWords } from './wrap-words';

const SIZE = 13;
const HEADING = 14.5;
const ROW = 24;
const NOTE_PITCH = 17;
/** Short labels stand two to a row. */
const SHORT = 0.34;

export interface LegendColumnProps {
  readonly groups: readonly LegendGroup[];
  readonly box: Rect;
  readonly measure: Measure;
}

/** The whole legend beside the drawing, group under group. */
export function LegendColumn({ groups, box, measure }: LegendColumnProps) {
  const drawn = groups.map((group) => columnGroup(group, box.x1 - box.x0, measure));
  const tops = stackedTops(
    drawn.map(({ height }) => height),
    box.y0 + 14,
  );
  return (
    <>
      <path
        d={`M${tenth(box.x0 - 16)},${tenth(box.y0)} V${tenth(box.y1)}`}
        stroke={INK.hairline}
        strokeWidth={1.2}
      />
      {drawn.map((group, index) => (
        <ColumnGroup key={group.heading} group={group} x={box.x0} y={tops[index] ?? box.y0} />
      ))}
    </>
  );
}

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly row: number;
  /** Width kept for the sign, so that the words of a group begin on one line. */
  readonly signWidth: number;
}

function columnGroup({ heading, entries, note }: LegendGroup, width: number, measure: Measure) {
  const widest = Math.max(...entries.map((entry) => signWidth(entry, SIZE)));
  const short = entries.length > 2 && entries.every(({ label }) => measure(label, SIZE, 400) < width * SHORT);
  const placed = entries.map((entry, index): PlacedEntry => {
    if (!short) return { entry, x: 0, row: index, signWidth: widest };
    return { entry, x: (index % 2) * (width / 2), row: Math.floor(index / 2), signWidth: widest };
  });
  const rows = short ? Math.ceil(entries.length / 2) : entries.length;
  const lines =
    note === null
      ? []
      : wrapWords([{ text: note, weight: WEIGHT.regular }], { width, size: SIZE - 0.5, measure });
  const words = 12 + rows * ROW;
  return { heading, placed, lines, noteTop: words, height: words + lines.length * NOTE_PITCH + 24 };
}

interface ColumnGroupProps {
  readonly group: ReturnType<typeof columnGroup>;
  readonly x: number;
  readonly y: number;
}

function ColumnGroup({ group, x, y }: ColumnGroupProps) {
  return (
    <>
      <SheetText x={x} y={y} size={HEADING} weight={WEIGHT.bold} ink={INK.black} anchor="start" halo={false}>
        {group.heading}
      </SheetText>
      {group.placed.map(({ entry, x: left, row, signWidth: kept }) => {
        const middle = y + 22 + row * ROW;
        return (
          <g key={entry.label}>
            <LegendSign entry={entry} size={SIZE} x={x + left + kept / 2} y={middle} />
            <SheetText
              x={x + left + kept + 8}
              y={middle + SIZE * 0.35}
              size={SIZE}
              weight={WEIGHT.regular}
              ink={INK.black}
              anchor="start"
              halo={false}
            >
              {entry.label}
            </SheetText>
          </g>
        );
      })}
      <TextLines
        lines={group.lines}
        x={x}
        y={y + group.noteTop + 12}
        size={SIZE - 0.5}
        pitch={NOTE_PITCH}
        ink={INK.detail}
      />
    </>
  );
}
