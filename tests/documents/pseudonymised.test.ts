import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysShifted, pseudonymised } from '../../src/documents/pseudonymised';
import { letterAt } from '../../src/documents/pseudonyms';
import { shiftedDate, shiftedDay } from '../../src/documents/shifted-date';
import { createTranslate } from '../../src/i18n/translate';
import { currentSitting } from '../../src/model/current-sitting';
import { brokenInvariants } from '../../src/model/invariants';
import { documentArbitrary } from '../arbitraries';
import {
  aDocument,
  aField,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  aSitting,
  idOf,
} from '../builders';

const t = createTranslate('fr');
const DAYS = 1_000;

const sheet = aDocument({
  persons: [
    aPerson({ id: idOf('josiane'), name: 'Josiane Morel', sex: 'female', birthYear: 1957 }),
    aPerson({
      id: idOf('sandrine'),
      name: 'Sandrine Morel',
      sex: 'female',
      birthYear: 1982,
      wish: 'Je tiens bon.',
    }),
    aPerson({ id: idOf('yanis'), name: 'Yanis Morel', sex: 'male', birthYear: 2011 }),
    aPerson({ id: idOf('lina'), name: 'Lina Morel', birthYear: 2008 }),
    aPerson({ id: idOf('odile'), name: 'Mme Odile Petit', kind: 'other', tie: 'voisine de Valmont' }),
    aPerson({ id: idOf('baby'), name: '', expected: true }),
  ],
  filiations: [
    aFiliation({ child: idOf('sandrine'), parent: idOf('josiane') }),
    aFiliation({ child: idOf('yanis'), parent: idOf('sandrine') }),
    aFiliation({ child: idOf('lina'), parent: idOf('sandrine') }),
  ],
  professionals: [
    aProfessional({ id: idOf('laurent'), name: 'Laurent Thomas', function: 'CPE' }),
    aProfessional({ id: idOf('fatou'), name: 'Fatou Ndiaye', function: 'assistante sociale de Valmont' }),
    aProfessional({
      id: idOf('paul'),
      name: 'Paul Grenier',
      function: 'homme-orchestre de Valmont',
      sex: 'male',
    }),
  ],
  institutions: [
    anInstitution({ id: idOf('school'), name: 'Collège des Marronniers', field: idOf('education') }),
    anInstitution({ id: idOf('high'), name: 'Collège Jules-Ferry', shortName: 'Ferry' }),
    anInstitution({ id: idOf('bridge'), name: 'Le Pont', field: idOf('aid') }),
    anInstitution({ id: idOf('other'), name: 'Tralala', field: idOf('own') }),
  ],
  households: [aHousehold({ name: 'Lilas', members: [idOf('sandrine')] })],
  activations: [
    anActivation({
      id: idOf('a1'),
      from: [idOf('laurent')],
      to: [idOf('sandrine')],
      about: 'absences de Yanis',
      date: { kind: 'day', year: 2024, month: 9, day: 12 },
      toldAt: 1_773_000_000_000,
    }),
  ],
  sittings: [
    aSitting({ place: 'Valmont', setting: 'au domicile', recipient: 'Mme Petit', next: '2027-09-17' }),
  ],
  moreFields: [aField({ id: idOf('own'), name: 'quartier des Lilas', tag: 'Lilas' })],
});

describe('a pseudonymised sheet', () => {
  const hidden = pseudonymised(sheet, DAYS, t);
  const named = (kind: 'persons' | 'professionals' | 'institutions') =>
    Object.values<{ readonly name: string }>(hidden[kind]).map(({ name }) => name);

  it('says roles and letters instead of names', () => {
    expect(named('persons')).toEqual(['grand-mère A', 'mère A', 'fils A', 'enfant A', 'amie A', '']);
    expect(named('professionals')).toEqual(['Pro A', 'Pro B', 'Pro C']);
    expect(named('institutions')).toEqual([
      'Collège A',
      'Collège B',
      'institution (aide) A',
      'institution A',
    ]);
  });

  it('says a function as the catalogue has it, and no other', () => {
    const functions = Object.values(hidden.professionals).map((worker) => worker.function);
    expect(functions).toEqual(['CPE', 'assistante sociale', null]);
  });

  it('keeps no text that somebody typed', () => {
    const typed =
      /Morel|Thomas|Ndiaye|Grenier|Petit|Valmont|Marronniers|Ferry|Pont|Lilas|Tralala|absences|tiens|domicile|orchestre/;
    expect(JSON.stringify(hidden)).not.toMatch(typed);
    expect(JSON.stringify(sheet)).toMatch(typed);
  });

  it('moves every date by the same days, and forgets the minute of telling', () => {
    expect(hidden.activations[idOf<'activation'>('a1')]).toMatchObject({
      date: { kind: 'day', year: 2027, month: 6, day: 9 },
      toldAt: null,
    });
    expect(currentSitting(hidden)).toMatchObject({ date: '2028-12-11', next: '2030-06-13' });
    expect(hidden.persons[idOf<'person'>('yanis')]?.birthYear).toBe(2014);
  });

  it('keeps who acted on whom, the fields and the places on the sheet', () => {
    expect(hidden.activations[idOf<'activation'>('a1')]).toMatchObject({
      from: ['laurent'],
      to: ['sandrine'],
      rank: 1,
    });
    expect(hidden.institutions[idOf<'institution'>('school')]?.field).toBe('education');
    expect(hidden.persons[idOf<'person'>('lina')]?.position).toEqual(
      sheet.persons[idOf<'person'>('lina')]?.position,
    );
  });

  it('says sentences in the gender that the function told', () => {
    expect(hidden.professionals[idOf<'professional'>('fatou')]?.sex).toBe('female');
    expect(hidden.professionals[idOf<'professional'>('laurent')]?.sex).toBeNull();
  });

  it('breaks no rule of a document, and leaves no year as it was', () => {
    fc.assert(
      fc.property(
        documentArbitrary(),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (document, chance) => {
          const moved = pseudonymised(document, daysShifted(chance), t);
          expect(brokenInvariants(moved)).toEqual([]);
          for (const [id, person] of Object.entries(moved.persons)) {
            const before = document.persons[idOf<'person'>(id)]?.birthYear ?? null;
            if (before !== null) expect(person.birthYear).not.toBe(before);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a date that is moved', () => {
  it('stays as precise as it was told', () => {
    expect(shiftedDate({ kind: 'since', from: { kind: 'month', year: 2021, month: 11 } }, DAYS)).toEqual({
      kind: 'since',
      from: { kind: 'month', year: 2024, month: 8 },
    });
    expect(shiftedDate({ kind: 'season', year: 2020, season: 'spring' }, -DAYS)).toEqual({
      kind: 'season',
      year: 2017,
      season: 'summer',
    });
  });

  it('is not told when it leaves the years that a sheet holds', () => {
    expect(shiftedDay('2199-12-01', DAYS)).toBeNull();
    expect(
      shiftedDate(
        { kind: 'range', from: { kind: 'year', year: 1801 }, to: { kind: 'year', year: 1900 } },
        -DAYS,
      ),
    ).toBeNull();
  });

  it('goes one year and a quarter to six years, both ways', () => {
    expect([0, 0.499999, 0.5, 0.999999].map(daysShifted)).toEqual([457, 2189, -457, -2189]);
  });
});

it('counts letters past Z', () => {
  expect([0, 25, 26, 51, 52].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});
