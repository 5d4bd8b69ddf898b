import type { Rect } from '../layout/geometry';
import { ARROW_INK, INK, WEIGHT } from '../symbols/drawing-tokens';
import { tenth } from '../symbols/path-text';
import { SheetText } from '../symbols/SheetText';
import type { PageColumns } from './paginate';
import { stackedTops } from './stacked';
import { TextLines } from './TextLines';
import { THREAD_INDENT, THREAD_PITCH, THREAD_SIZE, type ThreadItem } from './thread-items';

const RADIUS = 9.6;
const BASELINE = 10.4;

export interface ThreadColumnsProps {
  readonly items: readonly ThreadItem[];
  readonly columns: PageColumns;
  readonly box: Rect;
  /** From the left of a column to the left of the next. */
  readonly pitch: number;
  readonly scale: number;
}

/** The numbered arrows of one page, in columns. */
export function ThreadColumns({ items, columns, box, pitch, scale }: ThreadColumnsProps) {
  return (
    <g transform={`translate(${tenth(box.x0)},${tenth(box.y0)}) scale(${scale})`}>
      {columns.map((column, index) => {
        const held = column.flatMap((at) => items[at] ?? []);
        const tops = stackedTops(
          held.map(({ height }) => height),
          0,
        );
        return held.map((item, row) => (
          <ThreadLine key={column[row]} item={item} x={(index * pitch) / scale} y={tops[row] ?? 0} />
        ));
      })}
    </g>
  );
}

interface ThreadLineProps {
  readonly item: ThreadItem;
  readonly x: number;
  readonly y: number;
}

function ThreadLine({ item: { number, lines }, x, y }: ThreadLineProps) {
  return (
    <>
      {number !== null && <ThreadBadge number={number} x={x} middle={y + RADIUS + 0.4} />}
      <TextLines
        lines={lines}
        x={x + THREAD_INDENT}
        y={y + BASELINE}
        size={THREAD_SIZE}
        pitch={THREAD_PITCH}
      />
    </>
  );
}

interface ThreadBadgeProps {
  readonly number: NonNullable<ThreadItem['number']>;
  readonly x: number;
  readonly middle: number;
}

function ThreadBadge({ number: { text, look }, x, middle }: ThreadBadgeProps) {
  const relay = look === 'relay';
  return (
    <>
      <rect
        x={tenth(x + 1)}
        y={tenth(middle - RADIUS)}
        width={relay ? 24 : tenth(2 * RADIUS)}
        height={tenth(2 * RADIUS)}
        rx={RADIUS}
        fill={relay ? INK.green : INK.white}
        stroke={relay ? INK.green : ARROW_INK[look]}
        strokeWidth={1.5}
      />
      <SheetText
        x={x + 1 + (relay ? 12 : RADIUS)}
        y={middle + 3.5}
        size={text.length > 2 ? 8.6 : 10}
        weight={WEIGHT.semibold}
        ink={relay ? INK.white : INK.black}
        halo={false}
      >
        {text}
      </SheetText>
    </>
  );
}
