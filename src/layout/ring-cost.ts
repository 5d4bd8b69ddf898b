import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { buildingSeats } from './building-seats';
import type { RingMember } from './ring-guests';
import { span } from './span';

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
  /** x, y, x, y… of the persons, in the middle of figure and label. */
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
    persons: coordinates([...placeOf.values()].map(({ x, y }) => ({ x, y: y + BODY_MIDDLE }))),
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
    if (at !== undefined) cost += span(x - at.x, y - at.y) * MOVED;
  });
  const ends = endsOf(links, seats);
  const buildings = coordinates(seats);
  for (let i = 0; i < links.count && cost < limit; i += 1) {
    const ax = ends[4 * i] ?? 0;
    const ay = ends[4 * i + 1] ?? 0;
    const bx = ends[4 * i + 2] ?? 0;
    const by = ends[4 * i + 3] ?? 0;
    const own = links.weight[i] ?? 1;
    cost += own * (span(bx - ax, by - ay) * LENGTH + inTheWay(links, buildings, i, ends));
    cost += crossingsCost(links, i, ends);
  }
  return cost;
}

/** What it costs that later links cross this one; links that share an end do not count. */
function crossingsCost({ count, from, to, weight }: RingLinks, link: number, ends: Float64Array): number {
  const own = Math.min(2, weight[link] ?? 1);
  const [start, end] = [from[link], to[link]];
  const ax = ends[4 * link] ?? 0;
  const ay = ends[4 * link + 1] ?? 0;
  const ux = (ends[4 * link + 2] ?? 0) - ax;
  const uy = (ends[4 * link + 3] ?? 0) - ay;
  let cost = 0;
  for (let other = link + 1; other < count; other += 1) {
    const cx = (ends[4 * other] ?? 0) - ax;
    const cy = (ends[4 * other + 1] ?? 0) - ay;
    const dx = (ends[4 * other + 2] ?? 0) - ax;
    const dy = (ends[4 * other + 3] ?? 0) - ay;
    const vx = dx - cx;
    const vy = dy - cy;
    // Both are worked out before either is asked: a branch between them would be guessed wrong half the time.
    const isParted = Number(ux * cy > uy * cx) ^ Number(ux * dy > uy * dx);
    const parts = Number(vy * cx > vx * cy) ^ Number(vx * (uy - cy) > vy * (ux - cx));
    if ((isParted & parts) === 0) continue;
    if (start === from[other] || start === to[other] || end === from[other] || end === to[other]) continue;
    cost += own * Math.min(2, weight[other] ?? 1);
  }
  return cost;
}

/** x, y, x, y… */
function coordinates(points: readonly Point[]): Float64Array {
  const numbers = new Float64Array(2 * points.length);
  points.forEach(({ x, y }, index) => {
    numbers[2 * index] = x;
    numbers[2 * index + 1] = y;
  });
  return numbers;
}

function endsOf(links: RingLinks, seats: readonly Point[]): Float64Array {
  const ends = new Float64Array(4 * links.count);
  const set = (at: number, shift: number, slot: number): void => {
    const seat = at < 0 ? seats[-1 - at] : undefined;
    ends[slot] = seat === undefined ? (links.persons[2 * at] ?? 0) : seat.x + shift;
    ends[slot + 1] = seat === undefined ? (links.persons[2 * at + 1] ?? 0) : seat.y;
  };
  for (let i = 0; i < links.count; i += 1) {
    set(links.from[i] ?? 0, links.fromShift[i] ?? 0, 4 * i);
    set(links.to[i] ?? 0, links.toShift[i] ?? 0, 4 * i + 2);
  }
  return ends;
}

/** What it costs that a link runs through persons and buildings, other than those it joins. */
function inTheWay(
  { persons, from, to }: RingLinks,
  buildings: Float64Array,
  link: number,
  ends: Float64Array,
): number {
  const start = from[link] ?? 0;
  const end = to[link] ?? 0;
  const { within, cost } = PERSON_IN_THE_WAY;
  return (
    cost * countNear(persons, within, start, end, ends, link) +
    BUILDING_IN_THE_WAY.cost *
      countNear(buildings, BUILDING_IN_THE_WAY.within, -1 - start, -1 - end, ends, link)
  );
}

/** How many points (x, y, x, y…), all but two, are closer than `within` px to a straight link. */
function countNear(
  points: Float64Array,
  within: number,
  butOne: number,
  butOther: number,
  ends: Float64Array,
  link: number,
): number {
  const ax = ends[4 * link] ?? 0;
  const ay = ends[4 * link + 1] ?? 0;
  const bx = ends[4 * link + 2] ?? 0;
  const by = ends[4 * link + 3] ?? 0;
  const [left, right] = [Math.min(ax, bx) - within, Math.max(ax, bx) + within];
  const [top, bottom] = [Math.min(ay, by) - within, Math.max(ay, by) + within];
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  let count = 0;
  for (let point = 0; 2 * point < points.length; point += 1) {
    const x = points[2 * point] ?? 0;
    const y = points[2 * point + 1] ?? 0;
    if (x < left || x > right || y < top || y > bottom || point === butOne || point === butOther) continue;
    const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
    const offX = x - ax - along * dx;
    const offY = y - ay - along * dy;
    if (offX * offX + offY * offY < within * within) count += 1;
  }
  return count;
}
