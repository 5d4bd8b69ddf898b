import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { buildingSeats } from './building-seats';
import type { RingMember } from './ring-guests';

const LENGTH = 1 / 260;
const PERSON_IN_THE_WAY = { within: 34, cost: 0.9 };
const BUILDING_IN_THE_WAY = { within: 75, cost: 2 };
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
  for (let i = 0; i < links.count && cost < limit; i += 1) {
    const [ax, ay, bx, by] = [
      ends[4 * i] ?? 0,
      ends[4 * i + 1] ?? 0,
      ends[4 * i + 2] ?? 0,
      ends[4 * i + 3] ?? 0,
    ];
    const weight = links.weight[i] ?? 1;
    cost += weight * Math.hypot(bx - ax, by - ay) * LENGTH;
    cost += weight * inTheWay(links, seats, i, ax, ay, bx, by);
    for (let j = i + 1; j < links.count; j += 1) {
      if (shareEnd(links, i, j)) continue;
      if (cross(ax, ay, bx, by, ends, 4 * j)) cost += Math.min(2, weight) * Math.min(2, links.weight[j] ?? 1);
    }
  }
  return cost;
}

function endsOf(links: RingLinks, seats: readonly Point[]): Float64Array {
  const ends = new Float64Array(4 * links.count);
  const set = (at: number, shift: number, slot: number): void => {
    const seat = at < 0 ? seats[-1 - at] : undefined;
    ends[slot] = seat === undefined ? (links.persons[2 * at] ?? 0) : seat.x + shift;
    ends[slot + 1] = seat === undefined ? (links.persons[2 * at + 1] ?? 0) + 8 : seat.y;
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
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  let cost = 0;
  for (let person = 0; 2 * person < persons.length; person += 1) {
    if (person === from[link] || person === to[link]) continue;
    const near = distance(persons[2 * person] ?? 0, (persons[2 * person + 1] ?? 0) + 8, ax, ay, bx, by);
    if (near < PERSON_IN_THE_WAY.within) cost += PERSON_IN_THE_WAY.cost;
  }
  seats.forEach(({ x, y }, index) => {
    if (-1 - index === from[link] || -1 - index === to[link]) return;
    if (distance(x, y, ax, ay, bx, by) < BUILDING_IN_THE_WAY.within) cost += BUILDING_IN_THE_WAY.cost;
  });
  return cost;
}

function shareEnd({ from, to }: RingLinks, i: number, j: number): boolean {
  return from[i] === from[j] || from[i] === to[j] || to[i] === from[j] || to[i] === to[j];
}

function cross(ax: number, ay: number, bx: number, by: number, ends: Float64Array, at: number): boolean {
  const [cx, cy, dx, dy] = [ends[at] ?? 0, ends[at + 1] ?? 0, ends[at + 2] ?? 0, ends[at + 3] ?? 0];
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): boolean =>
    (qx - px) * (ry - py) > (qy - py) * (rx - px);
  return (
    turn(ax, ay, bx, by, cx, cy) !== turn(ax, ay, bx, by, dx, dy) &&
    turn(cx, cy, dx, dy, ax, ay) !== turn(cx, cy, dx, dy, bx, by)
  );
}

function distance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
