import type { Point } from '../model/point';
import type { Rect } from './geometry';
import type { RingMember } from './ring-guests';
import type { RingFrame } from './ring-slots';

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

/** How many seats each part of one ring has: top, right, bottom, left. */
type Shares = readonly [number, number, number, number];

/**
 * Shares n seats among the parts of rings: one ring for up to 14, then rings of more and more. A ring goes
 * round clockwise from the upper left.
 */
export function ringShares(count: number, frame: RingFrame): readonly Shares[] {
  const shares: Shares[] = [];
  for (let left = count, ring = 0; left > 0; ring += 1) {
    const most = 14 + ring * 8 + 2 * extraSides(frame);
    const seats = Math.min(left, most);
    const side = Math.min(Math.round(seats / SIDE_SHARE), 2 + extraSides(frame) + ring);
    const rows = seats - 2 * side;
    shares.push([Math.ceil(rows / 2), side, Math.floor(rows / 2), side]);
    left -= seats;
  }
  return shares;
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
  readonly shares: readonly Shares[];
}

/** Centres of the members seated in this order, ring by ring. */
export function seatInOrder(
  order: readonly number[],
  members: readonly RingMember[],
  { frame, family, shares }: RingPlan,
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
    seatRow(upper, members, ROW_WIDTH * (edge / OUTER_EDGE), (member, x) => (seats[member] = { x, y: top }));
    seatRow([...lower].reverse(), members, ROW_WIDTH * (edge / OUTER_EDGE), (member, x) => {
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
  return seats;
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
