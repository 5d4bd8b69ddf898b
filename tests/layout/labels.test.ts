import { expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { sheetLabels } from '../../src/layout/labels';
import type { Person } from '../../src/model/person';
import { aDocument, anInstitution, aPerson, aProfessional, idOf } from '../builders';

const t = createTranslate('fr');

function family(...names: readonly string[]): readonly string[] {
  const persons = names.map((name, index) => aPerson({ id: idOf(`p${index}`), name }));
  const labels = sheetLabels(aDocument({ persons }), t);
  return persons.map(({ id }) => labels.get(id)!.title);
}

function written(person: Partial<Person>) {
  const drawn = aPerson(person);
  return sheetLabels(aDocument({ persons: [drawn] }), t).get(drawn.id);
}

it('writes the first name of a member of the family', () => {
  expect(family('Sandrine Morel', 'Jean-Paul Haddad', 'Lina')).toEqual(['Sandrine', 'Jean-Paul', 'Lina']);
});

it('tells equal first names apart by the initial, then by more letters, then by the whole', () => {
  expect(family('Marie Morel', 'Marie Haddad')).toEqual(['Marie M.', 'Marie H.']);
  expect(family('Marie Morel', 'Marie Moreau')).toEqual(['Marie Morel', 'Marie Morea.']);
  expect(family('Marie Morel', 'Marie')).toEqual(['Marie M.', 'Marie']);
  expect(family('Marie Morel', 'Marie Morel')).toEqual(['Marie Morel', 'Marie Morel']);
  expect(family('Anne de La Tour', 'Anne Petit')).toEqual(['Anne L.', 'Anne P.']);
});

it('tells a member of the family from a neighbour of the same name', () => {
  const persons = [
    aPerson({ id: idOf('a'), name: 'Mehdi Haddad' }),
    aPerson({ id: idOf('b'), name: 'Mehdi', kind: 'other', tie: "ami d'Ana" }),
  ];
  const labels = sheetLabels(aDocument({ persons }), t);
  expect(labels.get(idOf('a'))).toEqual({ title: 'Mehdi H.', detail: null });
  expect(labels.get(idOf('b'))).toEqual({ title: 'Mehdi', detail: 'ami d’Ana' });
});

it('keeps a name that is no first name whole', () => {
  expect(family('Mme Morel', 'la grand-mère')).toEqual(['Mme\u00a0Morel', 'la grand-mère']);
});

it('writes years as precisely as they are known', () => {
  expect(written({ birthYear: 1982 })?.detail).toBe('1982');
  expect(written({ birthYear: 2024, birthApproximate: true })?.detail).toBe('v. 2024');
  expect(written({ birthYear: 1950, deathYear: 2019, deceased: true })?.detail).toBe('1950 – 2019');
  expect(written({ deathYear: 2019, deceased: true })?.detail).toBe('† 2019');
  expect(written({ deceased: true })?.detail).toBeNull();
});

it('names a pregnancy by its year', () => {
  expect(written({ name: '', expected: true, birthYear: 2026 })).toEqual({ title: '2026', detail: null });
  expect(written({ name: '', expected: true })).toEqual({ title: 'à naître', detail: null });
});

it('drops a title with an article and shortens the function', () => {
  const title = (name: string) => {
    const professional = aProfessional({ name });
    return sheetLabels(aDocument({ professionals: [professional] }), t).get(professional.id)!.title;
  };
  expect(title('Mme la juge Delmas')).toBe('Mme\u00a0Delmas');
  expect(title("M. l'inspecteur d'académie Roy")).toBe('M.\u00a0Roy');
  expect(title('Mme la juge')).toBe('Mme\u00a0la juge');
  expect(title('Dr Émilie Rousseau')).toBe('Dr\u00a0Émilie Rousseau');
});

it('prefers what was shortened by hand', () => {
  const professional = aProfessional({ function: 'éducateur de prévention', shortFunction: 'éduc.' });
  const institution = anInstitution({ name: 'Maison départementale des solidarités', shortName: 'MDS' });
  const labels = sheetLabels(aDocument({ professionals: [professional], institutions: [institution] }), t);
  expect(labels.get(professional.id)?.detail).toBe('éduc.');
  expect(labels.get(institution.id)?.title).toBe('MDS');
});

it('gives the same map while only positions change, and the same label to who is not renamed', () => {
  const ana = aPerson({ id: idOf('ana'), name: 'Ana' });
  const zoe = aPerson({ id: idOf('zoe'), name: 'Zoé' });
  const before = sheetLabels(aDocument({ persons: [ana, zoe] }), t);
  const moved = { ...ana, position: { x: 9, y: 9 } };
  expect(sheetLabels(aDocument({ persons: [moved, zoe] }), t)).toBe(before);
  const renamed = sheetLabels(aDocument({ persons: [{ ...moved, name: 'Anna' }, zoe] }), t);
  expect(renamed.get(ana.id)?.title).toBe('Anna');
  expect(renamed.get(zoe.id)).toBe(before.get(zoe.id));
});
