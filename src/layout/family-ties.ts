import type { DiagramDocument } from '../model/document';
import type { CoupleId, PersonId } from '../model/ids';
import type { Person } from '../model/person';
import { recordAt, recordsOf } from '../model/records';

/** Children of the same couple, or of the same single parent. */
export interface Sibship {
  readonly key: CoupleId | PersonId;
  /** The parent named first comes first. */
  readonly parents: readonly PersonId[];
  /** Eldest first. */
  readonly children: readonly PersonId[];
}

/** Two partners; `apart` when the last thing told is that they separated or divorced. */
interface Partnership {
  readonly partners: readonly [PersonId, PersonId];
  readonly apart: boolean;
}

/** Who is kin to whom, read once from the records; ties to nobody on the sheet are left out. */
export interface FamilyTies {
  readonly sibships: readonly Sibship[];
  readonly partnerships: readonly Partnership[];
  readonly partnershipsOf: ReadonlyMap<PersonId, readonly Partnership[]>;
  readonly parentsOf: ReadonlyMap<PersonId, readonly PersonId[]>;
  readonly childrenOf: ReadonlyMap<PersonId, readonly PersonId[]>;
}

type Kinship = Pick<DiagramDocument, 'persons' | 'couples' | 'filiations'>;

export function familyTies(document: Kinship): FamilyTies {
  const partnerships = partnershipsIn(document);
  const sibships = sibshipsIn(document);
  const partnershipsOf = new Map<PersonId, Partnership[]>();
  for (const partnership of partnerships) {
    for (const partner of partnership.partners) entry(partnershipsOf, partner).push(partnership);
  }
  const parentsOf = new Map<PersonId, PersonId[]>();
  const childrenOf = new Map<PersonId, PersonId[]>();
  for (const { parents, children } of sibships) {
    for (const child of children) {
      for (const parent of parents) {
        addOnce(entry(parentsOf, child), parent);
        addOnce(entry(childrenOf, parent), child);
      }
    }
  }
  return { sibships, partnerships, partnershipsOf, parentsOf, childrenOf };
}

function partnershipsIn({ persons, couples }: Kinship): readonly Partnership[] {
  return recordsOf(couples)
    .filter(({ partners: [left, right] }) => left !== right && known(persons, left) && known(persons, right))
    .map(({ partners, states }) => {
      const last = states.at(-1)?.kind;
      return { partners, apart: last === 'separated' || last === 'divorced' };
    });
}

function sibshipsIn({ persons, couples, filiations }: Kinship): readonly Sibship[] {
  const byParent = new Map<CoupleId | PersonId, PersonId[]>();
  for (const { child, parent } of recordsOf(filiations)) {
    if (known(persons, child)) addOnce(entry(byParent, parent), child);
  }
  return [...byParent].flatMap(([key, told]) => {
    const partners = recordAt(couples, key)?.partners ?? [key as PersonId];
    const parents = partners.filter((parent) => known(persons, parent) && !told.includes(parent));
    const children = eldestFirst(told.flatMap((child) => recordAt(persons, child) ?? []));
    return parents.length === 0 ? [] : [{ key, parents, children }];
  });
}

/**
 * By year of birth. Whoever has none keeps the place told, after the sibling named before; a pregnancy is
 * the youngest.
 */
function eldestFirst(told: readonly Person[]): readonly PersonId[] {
  let latest = -Infinity;
  return told
    .map((person) => {
      latest = person.birthYear ?? latest;
      return { id: person.id, year: person.expected ? Infinity : latest };
    })
    .sort((a, b) => (a.year === b.year ? 0 : a.year - b.year))
    .map(({ id }) => id);
}

function known(persons: Kinship['persons'], id: string): boolean {
  return Object.hasOwn(persons, id);
}

function entry<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key);
  if (list !== undefined) return list;
  const made: Value[] = [];
  lists.set(key, made);
  return made;
}

function addOnce<Value>(list: Value[], value: Value): void {
  if (!list.includes(value)) list.push(value);
}
