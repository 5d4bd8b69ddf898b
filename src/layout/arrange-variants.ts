import type { ArrangeGround, SeatedRing } from './arrange';
import { seatInOrder } from './ring-seats';

/** Px between two neighbours of a row after a slide, at least. */
const LEAST_GAP = 64;
const SLIDES: readonly number[] = [-90, -45, 45, 90];

/**
 * Rings one step away: the people of a building the other way round, two neighbours exchanged, a building slid
 * along its row. What changes least comes first.
 */
export function* ringVariants(ground: ArrangeGround, ring: SeatedRing): Generator<SeatedRing> {
  for (const [index, member] of ring.members.entries()) {
    if (member.staff.length < 2) continue;
    const turned = { ...member, staff: member.staff.toReversed(), cells: member.cells.toReversed() };
    yield { ...ring, members: ring.members.with(index, turned) };
  }
  for (let at = 0; at + 1 < ring.order.length; at += 1) {
    const [one, other] = [ring.order[at], ring.order[at + 1]];
    if (one === undefined || other === undefined) continue;
    const order = ring.order.with(at, other).with(at + 1, one);
    yield { ...ring, order, seats: exchanged(ground, ring, order, [one, other]) };
  }
  for (const index of ring.seats.keys()) {
    for (const by of SLIDES) {
      const slid = slide(ring, index, by);
      if (slid !== null) yield slid;
    }
  }
}

/** Among buildings that stay, two simply take each other's seats. */
function exchanged(
  { plan, isWholeRing }: ArrangeGround,
  { members, seats }: SeatedRing,
  order: readonly number[],
  [one, other]: readonly [number, number],
): SeatedRing['seats'] {
  const [first, second] = [seats[one], seats[other]];
  if (isWholeRing || first === undefined || second === undefined) return seatInOrder(order, members, plan);
  return seats.with(one, second).with(other, first);
}

/** `null` when a neighbour of the row would come too near. */
function slide(ring: SeatedRing, index: number, by: number): SeatedRing | null {
  const seat = ring.seats[index];
  if (seat === undefined) return null;
  const x = seat.x + by;
  const half = (member: number): number => (ring.members[member]?.width ?? 0) / 2;
  const free = ring.seats.every(
    (other, member) =>
      member === index ||
      other.y !== seat.y ||
      Math.abs(other.x - x) >= half(index) + half(member) + LEAST_GAP,
  );
  return free ? { ...ring, seats: ring.seats.with(index, { x, y: seat.y }) } : null;
}
