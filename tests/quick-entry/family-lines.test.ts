import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/model/records';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import { parentsIn } from '../../src/model/parentage';
import { chips, read, sentence, sheet } from './reading-tools';

const people = (document: DiagramDocument) => recordsOf(document.persons);
const person = (line: string) => people(sheet(line)).at(-1);
const names = (document: DiagramDocument, ids: readonly string[]) =>
  ids.map((id) => people(document).find((one) => one.id === id)?.name);

describe('one person', () => {
  it.each([
    [
      'Sandrine Morel f 1982',
      { name: 'Sandrine Morel', sex: 'female', birthYear: 1982, birthApproximate: false },
    ],
    ['Karim Haddad h', { name: 'Karim Haddad', sex: 'male', birthYear: null }],
    ['Karim Haddad m 1980', { sex: 'male', birthYear: 1980 }],
    ['Karim Haddad g 1980', { sex: 'male' }],
    ['Sasha x 2010', { name: 'Sasha', sex: 'other', birthYear: 2010 }],
    ['Sandrine 1982 f', { name: 'Sandrine', sex: 'female', birthYear: 1982 }],
    ['Lina G', { name: 'Lina G', sex: null }],
    ['Lina G.', { name: 'Lina G.', sex: null }],
    ['Bernard Morel h 1950-2019', { birthYear: 1950, deceased: true, deathYear: 2019 }],
    ['Bernard Morel h 1950 – 2019', { name: 'Bernard Morel', birthYear: 1950, deathYear: 2019 }],
    ['Bernard Morel †2019', { name: 'Bernard Morel', birthYear: null, deceased: true, deathYear: 2019 }],
    ['Bernard Morel † 2019', { name: 'Bernard Morel', deceased: true, deathYear: 2019 }],
    ['Bernard (décédé 2019)', { name: 'Bernard', deceased: true, deathYear: 2019 }],
    ['Zohra (décédée)', { name: 'Zohra', deceased: true, deathYear: null }],
    ['Camille (décédé·e en 2019)', { name: 'Camille', deceased: true, deathYear: 2019 }],
    ['Inès 2 ans', { name: 'Inès', birthYear: 2024, birthApproximate: true }],
    ['Inès f 18 mois', { name: 'Inès', sex: 'female', birthYear: 2024, birthApproximate: true }],
    ['Inès vers 2023', { name: 'Inès', birthYear: 2023, birthApproximate: true }],
    ['Inès, née en 2023', null],
    ['personne Marie Lycée', { name: 'Marie Lycée', kind: 'family' }],
    ['Personne Marie', { name: 'Marie', kind: 'family' }],
    ['autre Mme Da Silva, voisine', { name: 'Mme Da Silva', kind: 'other', tie: 'voisine' }],
    [
      'autre Mehdi h 2008, ami de Lina, du judo',
      { kind: 'other', sex: 'male', birthYear: 2008, tie: 'ami de Lina, du judo' },
    ],
    ['samir benali', { name: 'Samir Benali' }],
    ['maria da silva de souza', { name: 'Maria da Silva de Souza' }],
    ['jean-pierre van den berg', { name: 'Jean-Pierre van den Berg' }],
    ['"samir benali"', { name: 'samir benali' }],
  ])('%s', (line, facts) => {
    if (facts === null) expect(recordsOf(sheet(line).professionals)).toHaveLength(1);
    else expect(person(line)).toMatchObject(facts);
  });

  it('counts an age from the day of the sitting', () => {
    expect(people(sheet('séance : 10/01/2020', 'Inès 2 ans'))[0]?.birthYear).toBe(2018);
  });

  it('makes a second person of the same full name', () => {
    const document = sheet('Lina Haddad f 2009', 'Lina Haddad (2) f 2015', 'Lina Haddad (2) 2016');
    expect(people(document).map(({ birthYear }) => birthYear)).toEqual([2009, 2016]);
    expect(chips('Lina Haddad (2)', document)).toEqual(['Lina Haddad · déjà sur la feuille']);
  });

  it('fills what was empty and shows what differs', () => {
    const document = sheet('Sandrine Morel f 1982');
    expect(chips('Sandrine 1983', document)).toEqual(['Sandrine Morel · née en 1982 → 1983']);
    expect(chips('Sandrine h', document)).toEqual(['Sandrine Morel · sexe\u00a0: femme → homme']);
    expect(people(sheet('Sandrine Morel f 1982', 'Sandrine 1983'))[0]?.birthYear).toBe(1983);
    expect(people(sheet('Sandrine Morel', 'Sandrine f 1982 (décédée)'))[0]).toMatchObject({
      sex: 'female',
      deceased: true,
    });
  });

  it('does not blur a known year with an age that agrees', () => {
    expect(people(sheet('Inès f 2023', 'Inès 2 ans'))[0]).toMatchObject({
      birthYear: 2023,
      birthApproximate: false,
    });
  });

  it('shows capitals in the chip before Enter', () => {
    expect(chips('samir benali')).toEqual(['nouveau membre de la famille · Samir Benali']);
  });
});

describe('couples', () => {
  const states = (line: string) => recordsOf(sheet(line).couples)[0]?.states;
  it.each([
    ['Josiane + Bernard', []],
    ['Josiane + Bernard (mariés 1975)', [{ kind: 'married', year: 1975 }]],
    ['Josiane + Bernard (mariés)', [{ kind: 'married', year: null }]],
    ['Josiane + Bernard (marié·e·s en 1975)', [{ kind: 'married', year: 1975 }]],
    ['Josiane + Anne (mariées 2015)', [{ kind: 'married', year: 2015 }]],
    ['Josiane + Bernard (pacsés 2001)', [{ kind: 'civilUnion', year: 2001 }]],
    ['Josiane + Bernard (union libre 2022)', [{ kind: 'cohabiting', year: 2022 }]],
    ['Josiane + Bernard (séparés 2021)', [{ kind: 'separated', year: 2021 }]],
    ['Josiane + Bernard (veuve 2019)', [{ kind: 'widowed', year: 2019 }]],
    [
      'Josiane + Bernard (mariés 1975, divorcés 1990)',
      [
        { kind: 'married', year: 1975 },
        { kind: 'divorced', year: 1990 },
      ],
    ],
  ])('%s', (line, expected) => {
    expect(states(line)).toEqual(expected);
  });

  it('is the same couple the other way round, and gets its new states and children', () => {
    const document = sheet(
      'Josiane + Bernard (mariés)',
      'Bernard + Josiane (mariés 1975, divorcés 1990) : Sandrine f 1982',
    );
    expect(recordsOf(document.couples)).toHaveLength(1);
    expect(recordsOf(document.couples)[0]?.states).toEqual([
      { kind: 'married', year: 1975 },
      { kind: 'divorced', year: 1990 },
    ]);
    expect(recordsOf(document.filiations)).toHaveLength(1);
  });

  it('says the couple in the preview', () => {
    expect(chips('Josiane + Bernard (mariés 1975)')).toEqual([
      'nouveau membre de la famille · Josiane',
      'nouveau membre de la famille · Bernard',
      'couple · Josiane et Bernard (mariés 1975)',
    ]);
  });
});

describe('children', () => {
  it('hang from the couple', () => {
    const document = sheet('Sandrine + Karim (séparés 2021) : Lina f 2009, Yanis h 2013');
    expect(
      recordsOf(document.filiations).map(({ child, parent }) => [
        ...names(document, [child]),
        ...names(document, parentsIn(document, parent)),
      ]),
    ).toEqual([
      ['Lina', 'Sandrine', 'Karim'],
      ['Yanis', 'Sandrine', 'Karim'],
    ]);
  });

  it('hang from one parent, then from the couple when the other is told', () => {
    const one = sheet('Zohra : Karim h 1980');
    expect(recordsOf(one.filiations).map(({ parent }) => names(one, [parent])[0])).toEqual(['Zohra']);
    const two = sheet('Zohra : Karim h 1980', 'Zohra + Ali : Karim');
    expect(recordsOf(two.filiations)).toHaveLength(1);
    expect(names(two, parentsIn(two, recordsOf(two.filiations)[0]!.parent))).toEqual(['Zohra', 'Ali']);
  });

  it.each([
    ['Ana + Luc : Tom h 2015 & Léa f 2015', 'fraternal'],
    ['Ana + Luc : Tom h 2015 = Léo h 2015', 'identical'],
  ])('are twins in %s', (line, kind) => {
    const ties = recordsOf(sheet(line).filiations);
    expect(ties.map(({ twins }) => twins?.kind)).toEqual([kind, kind]);
    expect(new Set(ties.map(({ twins }) => twins?.group)).size).toBe(1);
  });

  it.each([
    ['Ana + Luc : Léo h 2016 (adopté)', 'adopted', 'Léo, adopté par Ana et Luc'],
    ['Ana + Luc : Léa f 2016 (accueillie)', 'foster', 'Léa, accueillie chez Ana et Luc'],
    ['Ana + Luc : Léo h 2016 (placé)', 'foster', 'Léo, accueilli chez Ana et Luc'],
  ])('%s', (line, kind, chip) => {
    expect(recordsOf(sheet(line).filiations)[0]?.kind).toBe(kind);
    expect(chips(line).at(-1)).toBe(chip);
  });

  it('may be expected', () => {
    const couple = sheet('Sandrine + Thierry : grossesse 2026');
    expect(people(couple).at(-1)).toMatchObject({ name: '', expected: true, birthYear: 2026 });
    expect(recordsOf(couple.filiations)).toHaveLength(1);
    const one = sheet('Sandrine f', 'Sandrine enceinte 2026', 'Sandrine enceinte 2026');
    expect(people(one)).toHaveLength(2);
    expect(people(one)[1]).toMatchObject({ expected: true, birthYear: 2026 });
    expect(chips('Sandrine enceinte 2026', sheet('Sandrine f'))).toEqual(['grossesse 2026 · Sandrine']);
  });

  it('never descend from themselves', () => {
    const document = sheet('Zohra : Karim h', 'Karim : Lina f');
    expect(sentence('Lina : Zohra', document)).toContain('déjà plus haut');
    expect(brokenInvariants(document)).toEqual([]);
  });
});

describe('households', () => {
  const homes = (...lines: readonly string[]) => {
    const document = sheet('Sandrine', 'Thierry', 'Lina', 'Josiane', ...lines);
    return recordsOf(document.households).map(({ name, members }) => [name, ...names(document, members)]);
  };

  it('hold who lives under one roof; one person may live in two', () => {
    expect(homes('foyer : Sandrine, Thierry et Lina', 'foyer : Josiane, Lina')).toEqual([
      [null, 'Sandrine', 'Thierry', 'Lina'],
      [null, 'Josiane', 'Lina'],
    ]);
  });

  it('are extended by an unnamed line that holds all their members', () => {
    expect(homes('foyer : Sandrine, Thierry', 'foyer : Thierry, Sandrine, Lina')).toEqual([
      [null, 'Sandrine', 'Thierry', 'Lina'],
    ]);
  });

  it('with a name are the same under that name', () => {
    expect(homes('foyer Lilas : Josiane', 'foyer lilas : Lina')).toEqual([['Lilas', 'Josiane', 'Lina']]);
  });

  it('make the members that are new', () => {
    expect(chips('foyer : Inconnue')).toEqual([
      'nouveau membre de la famille · Inconnue',
      'nouveau foyer · Inconnue',
    ]);
    expect(sentence('foyer : Inconnue')).toBeNull();
  });
});

it('selects who is there already', () => {
  const document = sheet('Sandrine Morel f 1982');
  const reading = read('sandrine', document);
  expect(reading).toMatchObject({ problem: null, intents: [] });
  expect(reading.selection).toEqual([people(document)[0]?.id]);
  expect(chips('Sandrine', document)).toEqual(['Sandrine Morel · déjà sur la feuille']);
});
