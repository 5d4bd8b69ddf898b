import type { Rect } from '../layout/geometry';
import { INK, WEIGHT } from '../symbols/drawing-tokens';
import { tenth } from '../symbols/path-text';
import { SheetText } from '../symbols/SheetText';
import {
  LABEL_PITCH,
  LEGEND_SIZE,
  legendColumn,
  NOTE_PITCH,
  NOTE_SIZE,
  type PlacedGroup,
} from './legend-column-layout';
import type { LegendGroup } from './legend-groups';
import { LegendSign } from './LegendSign';
import type { Measure } from './measure';
import { TextLines } from './TextLines';

const HEADING = 14.5;

export interface LegendColumnProps {
  readonly groups: readonly LegendGroup[];
  readonly box: Rect;
  readonly measure: Measure;
}

/** The whole legend beside the drawing, group under group. */
export function LegendColumn({ groups, box, measure }: LegendColumnProps) {
  const room = { width: box.x1 - box.x0, height: box.y1 - box.y0 };
  const { groups: placed, tops, scale } = legendColumn(groups, room, measure);
  return (
    <>
      <path
        d={`M${tenth(box.x0 - 16)},${tenth(box.y0)} V${tenth(box.y1)}`}
        stroke={INK.hairline}
        strokeWidth={1.2}
      />
      <g transform={`translate(${tenth(box.x0)},${tenth(box.y0)}) scale(${scale.toFixed(3)})`}>
        {placed.map((group, index) => (
          <ColumnGroup key={group.heading} group={group} y={tops[index] ?? 0} />
        ))}
      </g>
    </>
  );
}

function ColumnGroup({ group, y }: { readonly group: PlacedGroup; readonly y: number }) {
  return (
    <>
      <SheetText x={0} y={y} size={HEADING} weight={WEIGHT.bold} ink={INK.black} anchor="start" halo={false}>
        {group.heading}
      </SheetText>
      {group.entries.map(({ entry, sign, words, lines, middle }) => (
        <g key={entry.label}>
          <LegendSign entry={entry} size={LEGEND_SIZE} x={sign} y={y + middle} />
          <TextLines
            lines={lines}
            x={words}
            y={y + middle + LEGEND_SIZE * 0.35}
            size={LEGEND_SIZE}
            pitch={LABEL_PITCH}
          />
        </g>
      ))}
      <TextLines
        lines={group.note}
        x={0}
        y={y + group.noteTop + 15}
        size={NOTE_SIZE}
        pitch={NOTE_PITCH}
        ink={INK.detail}
      />
    </>
  );
}
