import type { Point } from '../model/point';
import type { Rect } from './geometry';
import { BUILDING_ROW, GENERATION } from './sheet-metrics';
import type { SheetRoom } from '../model/sheet-room';

/** A place for a building round the family. */
export interface RingSlot extends Point {
  /** Which way is away from the family: along the row for a slot of the sides. */
  readonly side: 'top' | 'right' | 'bottom' | 'left';
}

/** Rows and columns of the first ring, px: centres of the figures in the buildings. */
export interface RingFrame {
  readonly room: SheetRoom;
  readonly top: number;
  readonly bottom: number;
  /** Columns; in a tall room, where there are none, the outermost slots of the rows. */
  readonly left: number;
  readonly right: number;
}

type Frame = Omit<RingFrame, 'room'>;

/**
 * Round a family of three generations. Wide: 1600 × 850 with the buildings, a screen of 16:9 with its legend.
 * Tall: three buildings above and three below, on a tablet held upright.
 */
const USUAL: Readonly<Record<SheetRoom, Frame>> = {
  wide: { top: -322, bottom: 358, left: -735, right: 735 },
  tall: { top: -390, bottom: 390, left: -270, right: 270 },
};
/** From one slot of a row to the next. */
export const ROW_PITCH: Readonly<Record<SheetRoom, number>> = { wide: 320, tall: 270 };
const COLUMN_YS: readonly [number, number] = [-98, 122];
const COLUMN_PITCH = 220;
/** The outermost slot of a row stays at least this far inside the column. */
const CORNER = 95;
/** From one ring to the next: columns by a wide building. */
const COLUMN_STEP = 340;
/** Rows by a building and some air; in a tall room, where they stand close, also by a second row of people. */
const ROW_STEP: Readonly<Record<SheetRoom, number>> = { wide: 190, tall: 190 + BUILDING_ROW };
/** From the centres of a building's figures to its floor and to the top of its roof, with a corridor. */
const ABOVE_FAMILY = 69 + 75;
const BELOW_FAMILY = 58 + 75;
const BESIDE_FAMILY = 80 + 75;
/** In a tall room a slot may stand so far outside the middle of the outermost person. */
const OVER_FAMILY = 90;

/**
 * The frame that leaves the family its room: rows are pushed out by whole rows of the family when it is tall,
 * columns when it is wide.
 * @param family round all persons; `null`: none yet
 */
export function ringFrame(family: Rect | null, room: SheetRoom = 'wide'): RingFrame {
  const usual = USUAL[room];
  if (family === null) return { room, ...usual };
  const rowsFor = (lacking: number): number => Math.max(0, Math.ceil(lacking / GENERATION));
  const beside = room === 'wide' ? BESIDE_FAMILY : -OVER_FAMILY;
  return {
    room,
    top: usual.top - rowsFor(usual.top + ABOVE_FAMILY - family.y0) * GENERATION,
    bottom: usual.bottom + rowsFor(family.y1 + BELOW_FAMILY - usual.bottom) * GENERATION,
    left: Math.min(usual.left, family.x0 - beside),
    right: Math.max(usual.right, family.x1 + beside),
  };
}

/**
 * The slots of one ring, 0 the nearest: 14 round a usual family (6 in a tall room), more round a big one and
 * further out.
 */
export function ringSlots(frame: RingFrame, ring: number): readonly RingSlot[] {
  const isWide = frame.room === 'wide';
  const left = frame.left - (isWide ? ring * COLUMN_STEP : 0);
  const right = frame.right + (isWide ? ring * COLUMN_STEP : 0);
  const top = frame.top - ring * ROW_STEP[frame.room];
  const bottom = frame.bottom + ring * ROW_STEP[frame.room];
  const rows = rowXs(frame.room, left, right);
  return [
    ...rows.flatMap((x) => [{ x, y: top, side: 'top' } as const, { x, y: bottom, side: 'bottom' } as const]),
    ...(isWide ? columnYs(top, bottom) : []).flatMap((y) => [
      { x: left, y, side: 'left' } as const,
      { x: right, y, side: 'right' } as const,
    ]),
  ];
}

function rowXs(room: SheetRoom, left: number, right: number): readonly number[] {
  const pitch = ROW_PITCH[room];
  const corner = room === 'wide' ? CORNER : 0;
  const least = room === 'wide' ? 2 : 1;
  const first = Math.min(-least, -Math.floor((-left - corner) / pitch));
  const last = Math.max(least, Math.floor((right - corner) / pitch));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * pitch);
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
