import type { Couple } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Filiation } from '../model/filiation';
import type { CoupleId, FiliationId, MakeId, PersonId } from '../model/ids';
import { newPerson } from '../model/new-figures';
import type { Person } from '../model/person';
import type { GedcomFamily } from './read-gedcom';

/** The sheet with a family of a file on it, everybody still at the middle. @param sheet a blank one */
export function withFamily(
  sheet: DiagramDocument,
  { persons, couples, filiations }: GedcomFamily,
  makeId: MakeId,
): DiagramDocument {
  const people = persons.map((told): Person => {
    const { name, sex, birthYear, birthApproximate, deceased, deathYear } = told;
    const person = newPerson(makeId<'person'>(), { name, kind: 'family' });
    const position = { x: 0, y: 0 };
    return { ...person, sex, birthYear, birthApproximate, deceased, deathYear, position };
  });
  const idOf = (number: number): PersonId[] => people.slice(number, number + 1).map(({ id }) => id);
  const coupleIds = new Map<string, CoupleId>();
  const united = couples.flatMap(({ partners, states }): readonly Couple[] => {
    const [one, other] = partners.flatMap(idOf);
    if (one === undefined || other === undefined) return [];
    const id = makeId<'couple'>();
    for (const key of [`${one} ${other}`, `${other} ${one}`]) coupleIds.set(key, id);
    return [{ id, partners: [one, other], states }];
  });
  const hung = filiations.flatMap(({ child, parents, kind }): readonly Filiation[] => {
    const [id] = idOf(child);
    const [one, other] = parents.flatMap(idOf);
    const parent = other === undefined ? one : coupleIds.get(`${one ?? ''} ${other}`);
    if (id === undefined || parent === undefined) return [];
    return [{ id: makeId<'filiation'>(), child: id, parent, kind, twins: null }];
  });
  return {
    ...sheet,
    persons: byId<PersonId, Person>(people),
    couples: byId<CoupleId, Couple>(united),
    filiations: byId<FiliationId, Filiation>(hung),
  };
}

function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): Readonly<Record<Id, Item>> {
  return Object.fromEntries(items.map((item) => [item.id, item])) as Record<Id, Item>;
}
