import type { DiagramDocument } from './document';
import type { Household } from './household';
import type { PersonId } from './ids';
import { pairedRecords } from './paired-records';
import type { Person } from './person';
import { recordAt, recordsOf } from './records';

/** `unborn`, `undied`: read backwards, or a slip that was mended. */
type LifeTurn = 'born' | 'unborn' | 'died' | 'undied' | 'lost' | 'unlost';

/** What is otherwise with somebody who stands on both sheets. */
export interface LifeChange {
  readonly id: PersonId;
  readonly turns: readonly LifeTurn[];
  /** Homes of both sheets they live in no longer, as they are on the later one. */
  readonly left: readonly Household[];
  /** Homes of both sheets they live in since then, as they are on the later one. */
  readonly joined: readonly Household[];
}

type Sheet = Pick<DiagramDocument, 'persons' | 'households'>;

/**
 * Who was born, who died, who lives elsewhere since. A home that only one of the sheets has tells itself who lives
 * there: to draw homes that were not drawn before moves nobody.
 */
export function compareLives(before: Sheet, after: Sheet): readonly LifeChange[] {
  const homes = pairedHomes(before, after);
  return recordsOf(after.persons).flatMap((person): readonly LifeChange[] => {
    const { id } = person;
    const was = recordAt<Person>(before.persons, id);
    if (was === undefined) return [];
    const turns = turnsOf(was, person);
    const left = homes.filter((home) => home.was.members.includes(id) && !home.is.members.includes(id));
    const joined = homes.filter((home) => !home.was.members.includes(id) && home.is.members.includes(id));
    if (turns.length + left.length + joined.length === 0) return [];
    return [{ id, turns, left: left.map(({ is }) => is), joined: joined.map(({ is }) => is) }];
  });
}

function pairedHomes(
  before: Sheet,
  after: Sheet,
): readonly { readonly was: Household; readonly is: Household }[] {
  return pairedRecords<Household>(
    recordsOf(before.households),
    recordsOf(after.households),
    ({ members }) => members,
  ).flatMap((pair) =>
    pair.before === null || pair.after === null ? [] : [{ was: pair.before, is: pair.after }],
  );
}

function turnsOf(was: Person, is: Person): readonly LifeTurn[] {
  const isBorn = ({ expected, loss }: Person): boolean => !expected && loss === null;
  const turns: readonly (readonly [LifeTurn, boolean])[] = [
    ['born', !isBorn(was) && isBorn(is)],
    ['unborn', isBorn(was) && is.expected],
    ['lost', was.loss === null && is.loss !== null],
    ['unlost', was.loss !== null && is.expected],
    ['died', !was.deceased && is.deceased],
    ['undied', was.deceased && !is.deceased],
  ];
  return turns.flatMap(([turn, holds]) => (holds ? [turn] : []));
}
