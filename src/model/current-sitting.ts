import type { SomebodyId } from './ids';
import { goesOn, type Presence, type Sitting } from './sitting';
import { sittingsInOrder, type WithSittings } from './sittings-in-order';

/**
 * The sitting the sheet is drawn in: of those that go on, the latest.
 * @throws Error when there is none: every document has one (checked on reading and by the invariants).
 */
export function currentSitting<One extends Sitting>(document: WithSittings<One>): One {
  const sittings = sittingsInOrder(document);
  const current = sittings.findLast(goesOn) ?? sittings.at(-1);
  if (current === undefined) throw new Error('a document has at least one sitting');
  return current;
}

/** `null`: nothing was said of whether they are there. */
export function presenceOf(sitting: Sitting, who: SomebodyId): Presence | null {
  return sitting.participants.find((participant) => participant.who === who)?.presence ?? null;
}

/** Year the ages on the sheet are counted in; `null` when the sitting has no date. */
export function sittingYear(sitting: Sitting): number | null {
  return sitting.date === null ? null : Number(sitting.date.slice(0, 4));
}
