import { findInstitution } from '../catalogue/find-institution';
import { professionAtStart } from '../catalogue/find-profession';
import type { Translate } from '../i18n/translate';
import { DEFAULT_FIELDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { FigureId, PersonId } from '../model/ids';
import type { Institution } from '../model/institution';
import { parentsIn } from '../model/parentage';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { accordOf } from './accord';

/**
 * What each figure is called instead of its name: a role and a letter, « mère A », « Pro A », « Collège B ». An
 * institution that the catalogue does not know is told by its field, or not at all: its own words could name
 * somebody. Pregnancies have no name, and get none.
 */
export function pseudonyms(document: DiagramDocument, t: Translate): ReadonlyMap<FigureId, string> {
  const generations = generationsOf(document);
  const roles: (readonly [FigureId, string])[] = [
    ...recordsOf<Person>(document.persons)
      .filter(({ name }) => name !== '')
      .map((person) => [person.id, personRole(person, generations, t)] as const),
    ...recordsOf<Professional>(document.professionals).map(
      (one) => [one.id, t('pseudonym.professional')] as const,
    ),
    ...recordsOf<Institution>(document.institutions).map((one) => [one.id, placeKind(one, t)] as const),
  ];
  const counts = new Map<string, number>();
  return new Map(
    roles.map(([id, role]) => {
      const count = counts.get(role) ?? 0;
      counts.set(role, count + 1);
      return [id, t('pseudonym.named', { role, letter: letterAt(count) })];
    }),
  );
}

/** A, B… Z, AA, AB… */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterAt(Math.floor(index / 26) - 1)}${last}`;
}

interface Generations {
  readonly isChild: (id: PersonId) => boolean;
  readonly isParent: (id: PersonId) => boolean;
  readonly isGrandparent: (id: PersonId) => boolean;
}

function generationsOf(document: DiagramDocument): Generations {
  const ties = recordsOf(document.filiations).flatMap(({ child, parent }) =>
    parentsIn(document, parent).map((one) => [one, child] as const),
  );
  const children = new Set<PersonId>(ties.map(([, child]) => child));
  const parents = new Set<PersonId>(ties.map(([parent]) => parent));
  const grandparents = new Set<PersonId>(
    ties.filter(([, child]) => parents.has(child)).map(([parent]) => parent),
  );
  return {
    isChild: (id) => children.has(id),
    isParent: (id) => parents.has(id),
    isGrandparent: (id) => grandparents.has(id),
  };
}

function personRole(person: Person, generations: Generations, t: Translate): string {
  const { id, kind } = person;
  const accord = accordOf(person);
  if (kind === 'other') return t(`pseudonym.other.${accord}`);
  if (generations.isGrandparent(id)) return t(`pseudonym.grandparent.${accord}`);
  if (generations.isParent(id)) return t(`pseudonym.parent.${accord}`);
  if (generations.isChild(id)) return t(`pseudonym.child.${accord}`);
  return t('pseudonym.person');
}

/** The function as the catalogue knows it, in a few words; `null`: it does not, and its own words are not told. */
export function knownFunction(professional: Professional): string | null {
  const known = professionAtStart(professional.function ?? '')?.profession;
  if (known === undefined) return null;
  return accordOf(professional) === 'feminine' ? known.shortFeminine : known.shortForm;
}

function placeKind({ name, field }: Institution, t: Translate): string {
  const known = findInstitution(name);
  if (known !== null) return known.shortForm;
  const usual = field === null ? undefined : recordAt(DEFAULT_FIELDS, field);
  return usual === undefined ? t('pseudonym.institution') : t('pseudonym.place', { field: usual.name });
}
