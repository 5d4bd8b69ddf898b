import { expect, it } from 'vitest';
import { arrowColour } from '../../src/model/arrow-colour';
import { brokenInvariants } from '../../src/model/invariants';
import { inOrderOfTelling } from '../../src/model/order-of-telling';
import { recordsOf } from '../../src/model/records';
import { FICTIONAL_SITTING } from '../../src/quick-entry/fictional-sitting';
import { writeText } from '../../src/quick-entry/write-text';
import { plainDrawing } from './plain-drawing';
import { sheet, sheetFrom } from './reading-tools';

const drawing = sheetFrom(FICTIONAL_SITTING);

it('draws ten family members, two others, twelve institutions and eighteen professionals', () => {
  const persons = recordsOf(drawing.persons);
  expect(persons.filter(({ kind }) => kind === 'family')).toHaveLength(10);
  expect(persons.filter(({ kind }) => kind === 'other').map(({ name, tie }) => [name, tie])).toEqual([
    ['Mehdi', 'ami de Lina'],
    ['Mme Da Silva', 'voisine'],
  ]);
  expect(recordsOf(drawing.institutions)).toHaveLength(12);
  expect(recordsOf(drawing.professionals)).toHaveLength(18);
});

it('draws 35 activations in their colours and six relays', () => {
  const arrows = inOrderOfTelling(drawing);
  const activations = arrows.filter(({ kind }) => kind === 'activation');
  const count = (colour: string) =>
    activations.filter((arrow) => arrowColour(drawing, arrow) === colour).length;
  expect(activations).toHaveLength(35);
  expect([count('red'), count('orange'), count('blue'), count('green')]).toEqual([14, 10, 5, 6]);
  const relays = arrows.filter(({ kind }) => kind === 'relay');
  expect(relays).toHaveLength(6);
  expect(relays.filter(({ concerns }) => concerns.length === 1)).toHaveLength(5);
  expect(relays.map(({ about }) => about).filter((about) => about !== null)).toEqual(['les trois enfants']);
});

it('keeps the words, dates and tellers of the arrows', () => {
  const arrows = inOrderOfTelling(drawing);
  const nameOf = (id: string) =>
    [...recordsOf(drawing.persons), ...recordsOf(drawing.professionals)].find((one) => one.id === id)?.name;
  expect(arrows.find(({ about }) => about?.startsWith('invitation au'))).toMatchObject({
    about: 'invitation au spectacle (une bonne nouvelle)',
    date: { kind: 'day', year: 2025, month: 5, day: 20 },
  });
  expect(arrows.find(({ about }) => about?.startsWith('appel chaque'))?.date).toEqual({
    kind: 'since',
    from: { kind: 'year', year: 2021 },
  });
  expect(arrows.find(({ about }) => about === 'pleure la nuit')?.date).toEqual({
    kind: 'month',
    year: 2025,
    month: 7,
  });
  const fork = arrows.find(({ about }) => about?.startsWith('convocation'));
  expect(fork?.to.map(nameOf)).toEqual(['Sandrine Morel', 'Karim Haddad']);
  expect(nameOf(fork?.toldBy ?? '')).toBe('Karim Haddad');
});

it('ties the family and its homes', () => {
  expect(recordsOf(drawing.couples)).toHaveLength(3);
  expect(recordsOf(drawing.filiations)).toHaveLength(6);
  expect(recordsOf(drawing.households).map(({ members }) => members.length)).toEqual([5, 1, 1, 1, 1]);
});

it('knows the fields of nurse, social worker and judge apart from those of their institutions', () => {
  const fieldOf = (name: string) => recordsOf(drawing.professionals).find((one) => one.name === name)?.field;
  const placeField = (name: string) =>
    recordsOf(drawing.institutions).find((one) => one.name === name)?.field;
  expect([fieldOf('Fatou Ndiaye'), placeField('Collège des Marronniers')]).toEqual(['care', 'education']);
  expect([fieldOf('Lucie Marchand'), placeField('Centre hospitalier')]).toEqual(['aid', 'care']);
  expect([fieldOf('Mme la juge Delmas'), placeField('Tribunal judiciaire')]).toEqual(['control', 'control']);
});

it('says who is there: a later line replaces an earlier one', () => {
  const [sitting] = recordsOf(drawing.sittings);
  const count = (presence: string) => sitting?.participants.filter((one) => one.presence === presence).length;
  expect([count('present'), count('absent'), count('excused'), count('phone')]).toEqual([17, 10, 1, 1]);
  expect(sitting).toMatchObject({
    date: '2026-03-17',
    setting: 'Clinique de Concertation',
    place: 'salle du conseil de Valmont',
    intrus: { count: 2, names: [] },
  });
});

it('breaks no rule of the model', () => {
  expect(brokenInvariants(drawing)).toEqual([]);
});

it('comes back from its own text', () => {
  expect(plainDrawing(sheetFrom(writeText(drawing)))).toEqual(plainDrawing(drawing));
});

it('draws the same line by line as in one block', () => {
  const lines = FICTIONAL_SITTING.trim().split('\n');
  const oneByOne = lines.reduce((document, line) => sheetFrom(line, document), sheet());
  expect(plainDrawing(oneByOne)).toEqual(plainDrawing(drawing));
});
