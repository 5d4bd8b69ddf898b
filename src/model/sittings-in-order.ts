import { recordsOf } from './records';
import { goesOn, type IsoDay, type Sitting } from './sitting';

/** Of a document, or of a draft of one: the sittings are then drafts too. */
export interface WithSittings<One extends Sitting> {
  readonly sittings: Readonly<Record<string, One>>;
}

/** Sorts after every day. */
const TODAY = '9999';

/**
 * The sittings from the first to the last: by day, and on one day in the order in which they were made. One
 * without a day stands beside the one made before it when it is over, and counts as today’s while it goes on.
 */
export function sittingsInOrder<One extends Sitting>({ sittings }: WithSittings<One>): readonly One[] {
  const made = [...recordsOf(sittings)].sort((a, b) => a.rank - b.rank);
  let last: IsoDay = '';
  const placed = made.map((sitting) => {
    last = sitting.date ?? last;
    return { sitting, day: sitting.date ?? (goesOn(sitting) ? TODAY : last) };
  });
  // Sorting keeps the order of what is equal: of two on one day, the one made first stays first.
  return placed.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)).map(({ sitting }) => sitting);
}
