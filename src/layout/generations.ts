import type { DiagramDocument } from '../model/document';
import type { PersonId } from '../model/ids';
import { filiationCycle } from '../model/parentage';
import { familyTies, type FamilyTies } from './family-ties';

/**
 * The row of each person, counted downwards: partners share one, children stand at least one below each of
 * their parents, and as near to it as the family allows. The first person told of each family is on row 0.
 *
 * A tie that would turn the rows in a circle (somebody who is their own ancestor, a couple of a parent and
 * a child) is left out, the one told last: rows always exist, whatever the family.
 */
export function generations(
  document: Pick<DiagramDocument, 'persons' | 'couples' | 'filiations'>,
  ties: FamilyTies = familyTies(document),
): ReadonlyMap<PersonId, number> {
  const persons = Object.keys(document.persons) as PersonId[];
  const rows = sharedRows(persons, ties, filiationCycle(document) === null);
  const order = rows.parentsFirst();
  const levels = levelsFromFirst(persons, rows);
  for (const row of order) {
    const level = levels.get(row) ?? 0;
    for (const below of rows.below(row)) levels.set(below, Math.max(levels.get(below) ?? 0, level + 1));
  }
  return fromFirstTold(persons, rows, levels);
}

/** Persons who must stand on one row, named by one of them, and which rows lie below which. */
interface SharedRows {
  readonly rowOf: (id: PersonId) => PersonId;
  readonly below: (row: PersonId) => ReadonlySet<PersonId>;
  readonly above: (row: PersonId) => ReadonlySet<PersonId>;
  /** All rows, each after every row above it. */
  readonly parentsFirst: () => readonly PersonId[];
}

const NONE: ReadonlySet<PersonId> = new Set();

/** @param isSound nobody is their own ancestor: ties of blood need no check, one by one, against all others */
function sharedRows(persons: readonly PersonId[], ties: FamilyTies, isSound: boolean): SharedRows {
  const leader = new Map<PersonId, PersonId>();
  const lower = new Map<PersonId, Set<PersonId>>();
  const upper = new Map<PersonId, Set<PersonId>>();
  const rowOf = (id: PersonId): PersonId => leader.get(id) ?? id;
  const below = (row: PersonId): ReadonlySet<PersonId> => lower.get(row) ?? NONE;
  const above = (row: PersonId): ReadonlySet<PersonId> => upper.get(row) ?? NONE;
  for (const { parents, children } of ties.sibships) {
    for (const parent of parents) {
      for (const child of children) {
        if (isSound || !reaches(child, parent, below)) link(lower, upper, parent, child);
      }
    }
  }
  for (const { partners } of ties.partnerships) {
    const [kept, merged] = [rowOf(partners[0]), rowOf(partners[1])];
    if (kept === merged || reaches(kept, merged, below) || reaches(merged, kept, below)) continue;
    for (const id of persons) if (rowOf(id) === merged) leader.set(id, kept);
    relink(lower, upper, kept, merged);
    relink(upper, lower, kept, merged);
  }
  const parentsFirst = (): readonly PersonId[] => {
    const done = new Set<PersonId>();
    const visit = (row: PersonId): void => {
      if (done.has(row)) return;
      for (const parent of above(row)) visit(parent);
      done.add(row);
    };
    for (const id of persons) visit(rowOf(id));
    return [...done];
  };
  return { rowOf, below, above, parentsFirst };
}

function link(
  lower: Map<PersonId, Set<PersonId>>,
  upper: Map<PersonId, Set<PersonId>>,
  parent: PersonId,
  child: PersonId,
): void {
  lower.set(parent, new Set([...(lower.get(parent) ?? []), child]));
  upper.set(child, new Set([...(upper.get(child) ?? []), parent]));
}

/** Hands the links of `merged` in one direction over to `kept`. */
function relink(
  from: Map<PersonId, Set<PersonId>>,
  to: Map<PersonId, Set<PersonId>>,
  kept: PersonId,
  merged: PersonId,
): void {
  for (const other of from.get(merged) ?? []) {
    to.get(other)?.delete(merged);
    link(from, to, kept, other);
  }
  from.delete(merged);
}

function reaches(from: PersonId, to: PersonId, below: SharedRows['below']): boolean {
  const seen = new Set<PersonId>([from]);
  for (const row of seen) {
    if (row === to) return true;
    for (const next of below(row)) seen.add(next);
  }
  return false;
}

/** Walks each family from its first row: one down to children, one up to parents. */
function levelsFromFirst(persons: readonly PersonId[], rows: SharedRows): Map<PersonId, number> {
  const levels = new Map<PersonId, number>();
  for (const id of persons) {
    const first = rows.rowOf(id);
    if (levels.has(first)) continue;
    levels.set(first, 0);
    const reached = [first];
    for (const row of reached) {
      const level = levels.get(row) ?? 0;
      const neighbours = [
        ...[...rows.below(row)].map((next) => [next, level + 1] as const),
        ...[...rows.above(row)].map((next) => [next, level - 1] as const),
      ];
      for (const [next, its] of neighbours) {
        if (levels.has(next)) continue;
        levels.set(next, its);
        reached.push(next);
      }
    }
  }
  return levels;
}

function fromFirstTold(
  persons: readonly PersonId[],
  rows: SharedRows,
  levels: ReadonlyMap<PersonId, number>,
): ReadonlyMap<PersonId, number> {
  const base = new Map<PersonId, number>();
  for (const id of persons) {
    const first = rows.rowOf(id);
    if (base.has(first)) continue;
    const zero = levels.get(first) ?? 0;
    const family = new Set([first]);
    for (const row of family) {
      base.set(row, zero);
      for (const next of [...rows.below(row), ...rows.above(row)]) family.add(next);
    }
  }
  return new Map(
    persons.map((id) => {
      const row = rows.rowOf(id);
      return [id, (levels.get(row) ?? 0) - (base.get(row) ?? 0)];
    }),
  );
}
