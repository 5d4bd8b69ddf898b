import type { Point } from '../model/point';
import type { Room } from './place-room';
import { SYMBOL_GAP, type Standing } from './place-standing';

/** Px between one spot tried and the next, further out. */
const STEP = 60;

/** A place to try first, and where to go from there when it is taken. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  /** Steps go to the left (−1), to the right (1), or to both sides in turn (0). */
  readonly outward: -1 | 0 | 1;
  /** What it costs to take this wish rather than the best one; a step costs 0.5. */
  readonly cost: number;
}

const STEP_COST = 0.5;
/** Steps after which any free spot is good enough: on a dense sheet every one has some fault. */
const FAR = 16;
const ARROW_COST = 14;
/** Closing the last way a building can grow. */
const EXIT_COST = 6;

/**
 * The cheapest free spot among the wishes and the steps outward from them. Never fails: rows have no end, and
 * what stands has.
 * @param room what the figure would cover there
 * @param body the part of it that no arrow may run through
 * @param extraCost what else speaks against a spot
 */
export function findSpot(
  sheet: Standing,
  wishes: readonly Wish[],
  room: (spot: Point) => Room,
  body: (spot: Point) => Room,
  extraCost: (spot: Point, room: Room) => number = () => 0,
  gap: number = SYMBOL_GAP,
): Point {
  let best: { readonly spot: Point; readonly cost: number } | null = null;
  for (let steps = 0; best === null || (best.cost > steps * STEP_COST && steps < FAR); steps += 1) {
    for (const wish of wishes) {
      for (const spot of spotsAt(wish, steps)) {
        const base = wish.cost + steps * STEP_COST;
        const covered = room(spot);
        if ((best !== null && base >= best.cost) || sheet.taken(covered, gap)) continue;
        const closing = sheet.exits().closesLast(covered) ? EXIT_COST : 0;
        const reach = sheet.reachCost(covered);
        const cost =
          base + sheet.arrowsThrough(body(spot)) * ARROW_COST + closing + reach + extraCost(spot, covered);
        if (best === null || cost < best.cost) best = { spot, cost };
      }
    }
  }
  return best.spot;
}

function spotsAt({ x, y, outward }: Wish, steps: number): readonly Point[] {
  if (steps === 0) return [{ x, y }];
  if (outward !== 0) return [{ x: x + outward * steps * STEP, y }];
  return [
    { x: x + steps * STEP, y },
    { x: x - steps * STEP, y },
  ];
}
