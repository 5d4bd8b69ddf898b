import type { Point } from '../model/point';
import type { Rect } from './geometry';
import type { RingMember } from './ring-guests';
import { ROW_PITCH, type RingFrame } from './ring-slots';

/** Outer edge of the sides of the first ring, px from the middle: with the rows 16:9. */
const OUTER_EDGE = 805;
/** Width the rows fill when they can, and the most they take before their gaps shrink. */
const ROW_WIDTH = 1390;
const WIDEST_GAP = 96;
const LEAST_GAP = 64;
/** Corridor between the family and the sides. */
const CORRIDOR = 75;
const RING_ROW_STEP = 190;
const COLUMN_PITCH = 220;
/** Of the seats of a ring, one in six stands on each side, at most so many. */
const SIDE_SHARE = 6;
/** On a tablet held upright rows fill so much, px, or the width of the family; at least so many seats each. */
const TALL_ROW_WIDTH = 760;
const LEAST_IN_TALL_ROW = 3;

/** How many seats each part of one ring has: top, right, bottom, left. */
type Shares = readonly [number, number, number, number];

/**
 * Shares n seats among the parts of rings: one ring for up to 14, then rings of more and more. A ring goes
 * round clockwise from the upper left.
 */
export function ringShares(count: number, frame: RingFrame): readonly Shares[] {
  const shares: Shares[] = [];
  for (let left = count, ring = 0; left > 0; ring += 1) {
    if (frame.room === 'tall') {
      const seats = Math.min(left, 2 * seatsInTallRow(frame));
      shares.push([Math.ceil(seats / 2), 0, Math.floor(seats / 2), 0]);
      left -= seats;
      continue;
    }
    const most = 14 + ring * 8 + 2 * extraSides(frame);
    const seats = Math.min(left, most);
    const side = Math.min(Math.round(seats / SIDE_SHARE), 2 + extraSides(frame) + ring);
    const rows = seats - 2 * side;
    shares.push([Math.ceil(rows / 2), side, Math.floor(rows / 2), side]);
    left -= seats;
  }
  return shares;
}

function seatsInTallRow({ left, right }: RingFrame): number {
  return Math.max(LEAST_IN_TALL_ROW, 1 + Math.floor((right - left) / ROW_PITCH.tall));
}

/** Seats more on each side when the family is taller than three rows. */
function extraSides({ top, bottom }: RingFrame): number {
  return Math.max(0, Math.floor((bottom - top - 680) / COLUMN_PITCH));
}

/** What is decided before the members take their seats. */
export interface RingPlan {
  readonly frame: RingFrame;
  /** Round all persons; `null`: there are none. */
  readonly family: Rect | null;
  /** The middle of the sheet, from which frame and family are measured. */
  readonly origin: Point;
  readonly shares: readonly Shares[];
}

/** Centres of the members seated in this order, ring by ring. */
export function seatInOrder(
  order: readonly number[],
  members: readonly RingMember[],
  { frame, family, origin, shares }: RingPlan,
): readonly Point[] {
  const seats: Point[] = members.map(() => ({ x: 0, y: 0 }));
  let next = 0;
  let top = frame.top;
  let bottom = frame.bottom;
  let edge = OUTER_EDGE;
  let clear = { x0: (family?.x0 ?? 0) - CORRIDOR, x1: (family?.x1 ?? 0) + CORRIDOR };
  shares.forEach(([onTop, onRight, onBottom, onLeft], ring) => {
    const take = (count: number): readonly number[] => order.slice(next, (next += count));
    const [upper, right, lower, left] = [take(onTop), take(onRight), take(onBottom), take(onLeft)];
    const height = (row: readonly number[]): number =>
      Math.max(0, ...row.map((member) => members[member]?.extraHeight ?? 0));
    if (ring > 0) {
      top -= RING_ROW_STEP;
      bottom += RING_ROW_STEP;
    }
    const rowWidth = rowWidthIn(frame, edge);
    seatRow(upper, members, rowWidth, (member, x) => (seats[member] = { x, y: top }));
    seatRow([...lower].reverse(), members, rowWidth, (member, x) => {
      seats[member] = { x, y: bottom };
    });
    const middle = (frame.top + frame.bottom) / 2;
    const half = (member: number): number => (members[member]?.width ?? 0) / 2;
    seatColumn(right, middle, (member, y) => {
      seats[member] = { x: Math.max(edge - half(member), clear.x1 + half(member)), y };
    });
    seatColumn([...left].reverse(), middle, (member, y) => {
      seats[member] = { x: Math.min(half(member) - edge, clear.x0 - half(member)), y };
    });
    const widest = Math.max(0, ...[...right, ...left].map((member) => 2 * half(member)));
    const outer = Math.max(edge, clear.x1 + widest, widest - clear.x0);
    clear = { x0: -outer - CORRIDOR, x1: outer + CORRIDOR };
    edge = outer + CORRIDOR + widest;
    top -= height(upper);
    bottom += height(lower);
  });
  return seats.map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y }));
}

function rowWidthIn({ room, left, right }: RingFrame, edge: number): number {
  return room === 'wide' ? ROW_WIDTH * (edge / OUTER_EDGE) : Math.max(TALL_ROW_WIDTH, right - left);
}

function seatRow(
  row: readonly number[],
  members: readonly RingMember[],
  width: number,
  seat: (member: number, x: number) => void,
): void {
  const total = row.reduce((sum, member) => sum + (members[member]?.width ?? 0), 0);
  const gap =
    row.length < 2 ? 0 : Math.max(LEAST_GAP, Math.min(WIDEST_GAP, (width - total) / (row.length - 1)));
  let x = -(total + gap * (row.length - 1)) / 2;
  for (const member of row) {
    const own = members[member]?.width ?? 0;
    seat(member, Math.round(x + own / 2));
    x += own + gap;
  }
}

function seatColumn(
  column: readonly number[],
  middle: number,
  seat: (member: number, y: number) => void,
): void {
  column.forEach((member, index) => {
    seat(member, Math.round(middle + (index - (column.length - 1) / 2) * COLUMN_PITCH - 8));
  });
}
