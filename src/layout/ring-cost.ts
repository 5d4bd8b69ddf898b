import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { buildingSeats } from './building-seats';
import type { RingMember } from './ring-guests';

const LENGTH = 1 / 260;
const PERSON_IN_THE_WAY = { within: 34, cost: 0.9 };
const BUILDING_IN_THE_WAY = { within: 75, cost: 2 };
/** From the centre of a figure down to the middle of figure and label. */
const BODY_MIDDLE = 8;
/** 0.4 for each 100 px a building leaves the place it has. */
const MOVED = 0.004;

/** Straight links between all who have arrows, as numbers, to try many orders of the ring quickly. */
export interface RingLinks {
  readonly count: number;
  /** End of each link: a person ≥ 0, or −1 − its member of the ring. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Ends within their building, px right and down of its middle. */
  readonly fromShift: Float64Array;
  readonly toShift: Float64Array;
  readonly weight: Float64Array;
  /** x, y, x, y… of the persons. */
  readonly persons: Float64Array;
}

/** @param placeOf where each person stands */
export function ringLinks(
  document: Pick<DiagramDocument, 'activations'>,
  members: readonly RingMember[],
  placeOf: ReadonlyMap<FigureId, Point>,
): RingLinks {
  const numbers = new Map([...placeOf.keys()].map((id, index) => [id, index]));
  const ends = new Map<FigureId, { readonly at: number; readonly shift: number }>();
  for (const [id, index] of numbers) ends.set(id, { at: index, shift: 0 });
  members.forEach(({ institution, staff, cells }, index) => {
    if (institution !== null) ends.set(institution, { at: -1 - index, shift: 0 });
    buildingSeats(cells, { x: 0, y: 0 }, 1).forEach(({ x }, seat) => {
      const id = staff[seat];
      if (id !== undefined) ends.set(id, { at: -1 - index, shift: x });
    });
  });
  const links = new Map<string, { from: FigureId; to: FigureId; weight: number }>();
  for (const { from, to } of recordsOf(document.activations)) {
    for (const start of from) {
      for (const end of to) {
        const [a, b] = [ends.get(start), ends.get(end)];
        if (a === undefined || b === undefined || a.at === b.at) continue;
        const key = start < end ? `${start} ${end}` : `${end} ${start}`;
        const link = links.get(key);
        links.set(key, { from: start, to: end, weight: (link?.weight ?? 0) + 1 });
      }
    }
  }
  const list = [...links.values()];
  const place = (id: FigureId) => ends.get(id) ?? { at: 0, shift: 0 };
  return {
    count: list.length,
    from: Int32Array.from(list, ({ from }) => place(from).at),
    to: Int32Array.from(list, ({ to }) => place(to).at),
    fromShift: Float64Array.from(list, ({ from }) => place(from).shift),
    toShift: Float64Array.from(list, ({ to }) => place(to).shift),
    weight: Float64Array.from(list, ({ weight }) => weight),
    persons: Float64Array.from([...placeOf.values()].flatMap(({ x, y }) => [x, y])),
  };
}

/**
 * What an order of the ring costs, without routing: length of the straight links, their crossings, links
 * through persons and buildings, and how far buildings leave the places they have.
 * @param limit the sum may stop as soon as it exceeds this
 */
export function ringCost(
  links: RingLinks,
  seats: readonly Point[],
  members: readonly RingMember[],
  limit = Infinity,
): number {
  let cost = 0;
  seats.forEach(({ x, y }, index) => {
    const at = members[index]?.current;
    if (at !== undefined) cost += Math.hypot(x - at.x, y - at.y) * MOVED;
  });
  const ends = endsOf(links, seats);
  const { count, from, to, weight } = links;
  for (let i = 0; i < count && cost < limit; i += 1) {
    const ax = ends[4 * i] ?? 0;
    const ay = ends[4 * i + 1] ?? 0;
    const bx = ends[4 * i + 2] ?? 0;
    const by = ends[4 * i + 3] ?? 0;
    const own = weight[i] ?? 1;
    cost += own * (Math.hypot(bx - ax, by - ay) * LENGTH + inTheWay(links, seats, i, ends));
    for (let j = i + 1; j < count; j += 1) {
      if (!cross(ends, 4 * i, 4 * j)) continue;
      if (from[i] === from[j] || from[i] === to[j] || to[i] === from[j] || to[i] === to[j]) continue;
      cost += Math.min(2, own) * Math.min(2, weight[j] ?? 1);
    }
  }
  return cost;
}

function endsOf(links: RingLinks, seats: readonly Point[]): Float64Array {
  const ends = new Float64Array(4 * links.count);
  const set = (at: number, shift: number, slot: number): void => {
    const seat = at < 0 ? seats[-1 - at] : undefined;
    ends[slot] = seat === undefined ? (links.persons[2 * at] ?? 0) : seat.x + shift;
    ends[slot + 1] = seat === undefined ? (links.persons[2 * at + 1] ?? 0) + BODY_MIDDLE : seat.y;
  };
  for (let i = 0; i < links.count; i += 1) {
    set(links.from[i] ?? 0, links.fromShift[i] ?? 0, 4 * i);
    set(links.to[i] ?? 0, links.toShift[i] ?? 0, 4 * i + 2);
  }
  return ends;
}

function inTheWay(
  { persons, from, to }: RingLinks,
  seats: readonly Point[],
  link: number,
  ends: Float64Array,
): number {
  let cost = 0;
  const [start, end] = [from[link], to[link]];
  for (let person = 0; 2 * person < persons.length; person += 1) {
    if (person === start || person === end) continue;
    const x = persons[2 * person] ?? 0;
    const y = (persons[2 * person + 1] ?? 0) + BODY_MIDDLE;
    if (isNear(x, y, PERSON_IN_THE_WAY.within, ends, 4 * link)) cost += PERSON_IN_THE_WAY.cost;
  }
  for (let member = 0; member < seats.length; member += 1) {
    const seat = seats[member];
    if (seat === undefined || -1 - member === start || -1 - member === end) continue;
    if (isNear(seat.x, seat.y, BUILDING_IN_THE_WAY.within, ends, 4 * link)) cost += BUILDING_IN_THE_WAY.cost;
  }
  return cost;
}

/** Whether the straight links that begin at these two places of `ends` cross. */
function cross(ends: Float64Array, one: number, two: number): boolean {
  const ax = ends[one] ?? 0;
  const ay = ends[one + 1] ?? 0;
  const ux = (ends[one + 2] ?? 0) - ax;
  const uy = (ends[one + 3] ?? 0) - ay;
  const cx = (ends[two] ?? 0) - ax;
  const cy = (ends[two + 1] ?? 0) - ay;
  const dx = (ends[two + 2] ?? 0) - ax;
  const dy = (ends[two + 3] ?? 0) - ay;
  if (ux * cy > uy * cx === ux * dy > uy * dx) return false;
  const vx = dx - cx;
  const vy = dy - cy;
  return vy * cx > vx * cy !== vx * (uy - cy) > vy * (ux - cx);
}

/** Whether the point is closer than `within` px to the straight link. */
function isNear(x: number, y: number, within: number, ends: Float64Array, link: number): boolean {
  const ax = ends[link] ?? 0;
  const ay = ends[link + 1] ?? 0;
  const dx = (ends[link + 2] ?? 0) - ax;
  const dy = (ends[link + 3] ?? 0) - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
  const offX = x - ax - along * dx;
  const offY = y - ay - along * dy;
  return offX * offX + offY * offY < within * within;
}
