import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { GENERATION } from './sheet-metrics';

/** A place for a building round the family. */
export interface RingSlot extends Point {
  /** Which way is away from the family: along the row for a slot of the sides. */
  readonly side: 'top' | 'right' | 'bottom' | 'left';
}

/** Rows and columns of the first ring, px: centres of the figures in the buildings. */
export interface RingFrame {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Round a family of three generations: 1600 × 850 with the buildings, a screen of 16:9 with its legend. */
const USUAL: RingFrame = { top: -322, bottom: 358, left: -735, right: 735 };
const ROW_PITCH = 320;
const COLUMN_YS: readonly [number, number] = [-98, 122];
const COLUMN_PITCH = 220;
/** The outermost slot of a row stays at least this far inside the column. */
const CORNER = 95;
/** From one ring to the next: rows by a building and some air, columns by a wide building. */
const RING_STEP = { row: 190, column: 340 };
/** From the centres of a building's figures to its floor and to the top of its roof, with a corridor. */
const ABOVE_FAMILY = 69 + 75;
const BELOW_FAMILY = 58 + 75;
const BESIDE_FAMILY = 80 + 75;

/**
 * The frame that leaves the family its room: rows are pushed out by whole rows of the family when it is tall,
 * columns when it is wide.
 * @param family round all persons; `null`: none yet
 */
export function ringFrame(family: Rect | null): RingFrame {
  if (family === null) return USUAL;
  const rowsFor = (lacking: number): number => Math.max(0, Math.ceil(lacking / GENERATION));
  return {
    top: USUAL.top - rowsFor(USUAL.top + ABOVE_FAMILY - family.y0) * GENERATION,
    bottom: USUAL.bottom + rowsFor(family.y1 + BELOW_FAMILY - USUAL.bottom) * GENERATION,
    left: Math.min(USUAL.left, family.x0 - BESIDE_FAMILY),
    right: Math.max(USUAL.right, family.x1 + BESIDE_FAMILY),
  };
}

/**
 * The slots of one ring, 0 the nearest: 14 round a usual family, more round a big one and further out.
 */
export function ringSlots(frame: RingFrame, ring: number): readonly RingSlot[] {
  const left = frame.left - ring * RING_STEP.column;
  const right = frame.right + ring * RING_STEP.column;
  const top = frame.top - ring * RING_STEP.row;
  const bottom = frame.bottom + ring * RING_STEP.row;
  const first = Math.min(-2, -Math.floor((-left - CORNER) / ROW_PITCH));
  const last = Math.max(2, Math.floor((right - CORNER) / ROW_PITCH));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * ROW_PITCH);
  return [
    ...rows.flatMap((x) => [{ x, y: top, side: 'top' } as const, { x, y: bottom, side: 'bottom' } as const]),
    ...columnYs(top, bottom).flatMap((y) => [
      { x: left, y, side: 'left' } as const,
      { x: right, y, side: 'right' } as const,
    ]),
  ];
}

/** Evenly up and down from the two usual ones, between the rows. */
function columnYs(top: number, bottom: number): readonly number[] {
  const [upper, lower] = COLUMN_YS;
  const up = Math.max(0, Math.floor((upper - top - COLUMN_PITCH) / COLUMN_PITCH));
  const down = Math.max(0, Math.floor((bottom - lower - COLUMN_PITCH) / COLUMN_PITCH));
  return [
    ...Array.from({ length: up + 1 }, (_, index) => upper - index * COLUMN_PITCH),
    ...Array.from({ length: down + 1 }, (_, index) => lower + index * COLUMN_PITCH),
  ];
}
