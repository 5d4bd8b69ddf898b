import type { Point } from '../model/point';
import { ringCost, type RingLinks } from './ring-cost';
import type { RingMember } from './ring-guests';
import { seatInOrder, type RingPlan } from './ring-seats';

/** The members of the ring in a row: clockwise from the upper left, ring after ring. */
type Order = readonly number[];

export interface RingOrder {
  readonly order: Order;
  readonly seats: readonly Point[];
  readonly cost: number;
}

/** With more fields, or more members than one ring holds, orders are climbed, not all tried. */
const MOST_FIELDS = 5;
const MOST_MEMBERS = 14;
/** Cost terms counted in all: bounds the time on a big sheet. */
const WORK = 9_000_000;

interface Search {
  /** The cost is only exact below `limit`. */
  readonly seat: (order: Order, limit: number) => RingOrder;
  /** Orders that may still be tried. */
  left: number;
}

/**
 * The best orders of the ring, cheapest first, at most `keep`, all different. Up to five fields on one ring:
 * every cyclic order of the fields at every rotation, the order within each field climbed. Else climbed from
 * the order of telling. Always the same answer for the same sheet.
 */
export function searchRing(
  members: readonly RingMember[],
  links: RingLinks,
  plan: RingPlan,
  keep: number,
): readonly RingOrder[] {
  const seat = (order: Order, limit: number): RingOrder => {
    const seats = seatInOrder(order, members, plan);
    return { order, seats, cost: ringCost(links, seats, members, limit) };
  };
  const terms = 1 + links.count * (links.count / 2 + links.persons.length / 2 + members.length);
  const search: Search = { seat, left: Math.ceil(WORK / terms) };
  const fields = byField(members);
  const starts =
    fields.length <= MOST_FIELDS && members.length <= MOST_MEMBERS
      ? fieldOrders(fields, members.length)
      : [fields.flat()];
  const found: RingOrder[] = [];
  for (const start of starts) {
    if (search.left <= 0 && found.length > 0) break;
    found.push(climb(search, start, swapsWithin(start, members)));
  }
  found.sort((a, b) => a.cost - b.cost);
  const best = found.slice(0, keep).map((order) => climb(search, order.order, allSwaps(order.order.length)));
  return distinct([...best, ...found].sort((a, b) => a.cost - b.cost)).slice(0, keep);
}

function byField(members: readonly RingMember[]): readonly Order[] {
  const groups = new Map<string | null, number[]>();
  members.forEach(({ field }, index) => {
    const group = groups.get(field);
    if (group === undefined) groups.set(field, [index]);
    else group.push(index);
  });
  return [...groups.values()];
}

/** Every cyclic order of the fields, turned to every seat. */
function fieldOrders(fields: readonly Order[], count: number): readonly Order[] {
  const [first, ...others] = fields;
  if (first === undefined) return [[]];
  return permutations(others).flatMap((rest) => {
    const round = [first, ...rest].flat();
    return Array.from({ length: count }, (_, turn) => [...round.slice(turn), ...round.slice(0, turn)]);
  });
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

type Swap = readonly [number, number];

function swapsWithin(order: Order, members: readonly RingMember[]): readonly Swap[] {
  return allSwaps(order.length).filter(
    ([a, b]) => members[order[a] ?? 0]?.field === members[order[b] ?? 0]?.field,
  );
}

function allSwaps(count: number): readonly Swap[] {
  return Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (__, b): Swap => [a, a + 1 + b]),
  ).flat();
}

/** Exchanges two seats as long as that makes the ring cheaper and tries are left. */
function climb(search: Search, start: Order, swaps: readonly Swap[]): RingOrder {
  search.left -= 1;
  let best = search.seat(start, Infinity);
  for (let better = true; better;) {
    better = false;
    for (const [a, b] of swaps) {
      if ((search.left -= 1) < 0) return best;
      const [left, right] = [best.order[a], best.order[b]];
      if (left === undefined || right === undefined) continue;
      const next = search.seat(best.order.with(a, right).with(b, left), best.cost);
      if (next.cost >= best.cost - 1e-6) continue;
      best = next;
      better = true;
    }
  }
  return best;
}

function distinct(orders: readonly RingOrder[]): readonly RingOrder[] {
  const seen = new Set<string>();
  return orders.filter(({ order }) => {
    const key = order.join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
