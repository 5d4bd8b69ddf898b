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
const WORDS_GAP = 8;
const HEADING_GAP = 12;
const GROUP_GAP = 24;
/** Of the distances between rows, when the legend is long for its page. */
const TIGHTEST = 0.7;

export interface LegendColumnProps {
  readonly groups: readonly LegendGroup[];
  readonly box: Rect;
  readonly measure: Measure;
}

/** The whole legend beside the drawing, group under group. */
export function LegendColumn({ groups, box, measure }: LegendColumnProps) {
  const width = box.x1 - box.x0;
  const loose = groups.map((group) => columnGroup(group, { width, measure, spread: 1 }));
  const room = (box.y1 - box.y0) / loose.reduce((sum, { height }) => sum + height, 0);
  const spread = Math.max(TIGHTEST, Math.min(1, room));
  const drawn = groups.map((group) => columnGroup(group, { width, measure, spread }));
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

interface ColumnSpace {
  readonly width: number;
  readonly measure: Measure;
  /** 1: rows as far apart as they like to be. */
  readonly spread: number;
}

function columnGroup({ heading, entries, note }: LegendGroup, { width, measure, spread }: ColumnSpace) {
  const widest = Math.max(...entries.map((entry) => signWidth(entry, SIZE)));
  const cell = (label: string) => widest + WORDS_GAP + measure(label, SIZE, WEIGHT.regular);
  const short = entries.every(({ label }) => cell(label) <= width / 2);
  const placed = entries.map((entry, index): PlacedEntry => {
    if (!short) return { entry, x: 0, row: index, signWidth: widest };
    return { entry, x: (index % 2) * (width / 2), row: Math.floor(index / 2), signWidth: widest };
  });
  const rows = short ? Math.ceil(entries.length / 2) : entries.length;
  const lines =
    note === null
      ? []
      : wrapWords([{ text: note, weight: WEIGHT.regular }], { width, size: SIZE - 0.5, measure });
  const row = ROW * spread;
  const noteTop = HEADING_GAP + rows * row;
  const height = noteTop + (lines.length > 0 ? 3 : 0) + lines.length * NOTE_PITCH + GROUP_GAP * spread;
  return { heading, placed, lines, row, noteTop, height };
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
        const middle = y + HEADING_GAP + (row + 0.5) * group.row;
        return (
          <g key={entry.label}>
            <LegendSign entry={entry} size={SIZE} x={x + left + kept / 2} y={middle} />
            <SheetText
              x={x + left + kept + WORDS_GAP}
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
        y={y + group.noteTop + 15}
        size={SIZE - 0.5}
        pitch={NOTE_PITCH}
        ink={INK.detail}
      />
    </>
  );
}
