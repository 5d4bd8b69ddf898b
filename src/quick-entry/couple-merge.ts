import type { Couple, CoupleState } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { PersonId } from '../model/ids';
import { recordsOf } from '../model/records';

/** The couple of two persons, in whatever order; the same two persons are one couple. */
export function coupleOf(
  { couples }: Pick<DiagramDocument, 'couples'>,
  one: PersonId,
  other: PersonId,
): Couple | undefined {
  return recordsOf<Couple>(couples).find(
    ({ partners }) => partners.includes(one) && partners.includes(other),
  );
}

/** The states told that the couple does not have; one told without a year is had with any. */
export function newStates(
  known: readonly CoupleState[],
  told: readonly CoupleState[],
): readonly CoupleState[] {
  return told.filter(
    ({ kind, year }) => !known.some((state) => state.kind === kind && (year === null || state.year === year)),
  );
}

/** The states of a couple after a line: one that had no year gets it, the others are added in order. */
export function mergedStates(
  known: readonly CoupleState[],
  told: readonly CoupleState[],
): readonly CoupleState[] {
  const added = [...newStates(known, told)];
  const filled = known.map((state) => {
    const at = state.year === null ? added.findIndex(({ kind }) => kind === state.kind) : -1;
    return at < 0 ? state : (added.splice(at, 1)[0] ?? state);
  });
  return [...filled, ...added];
}
