import { describe, expect, it } from 'vitest';
import {
  editAbout,
  editArrowDate,
  editConcerns,
  editPresent,
  editToldBy,
} from '../../src/commands/edit-arrow';
import {
  addCoupleState,
  changeCoupleState,
  dateCoupleState,
  removeCouple,
  removeCoupleState,
  tellCoupleState,
} from '../../src/commands/edit-couple';
import { editFiliationKind, editTwins, removeFiliation } from '../../src/commands/edit-filiation';
import { editHouseholdName } from '../../src/commands/edit-household';
import { spoken } from '../../src/documents/spoken';
import type { Filiation } from '../../src/model/filiation';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import {
  aCouple,
  aDocument,
  aFiliation,
  aHousehold,
  anActivation,
  aPerson,
  aProfessional,
  aSitting,
  idOf,
} from '../builders';
import { aHost } from './a-host';

const somebody = (id: string) => aPerson({ id: idOf(id), name: id });
const sandrine = somebody('sandrine');
const karim = somebody('karim');
const lina = somebody('lina');
const yanis = somebody('yanis');
const ines = somebody('ines');
const samir = aProfessional({ id: idOf('samir') });
const couple = aCouple({
  id: idOf('couple'),
  partners: [sandrine.id, karim.id],
  states: [{ kind: 'married', year: 2005 }],
});
const ties = [lina, yanis, ines].map((child) =>
  aFiliation({ id: idOf(`tie-${child.id}`), child: child.id, parent: couple.id }),
);
const arrow = anActivation({ id: idOf('arrow'), from: [lina.id], to: [samir.id] });
const home = aHousehold({ id: idOf('home'), members: [sandrine.id, lina.id] });

const aSheet = () =>
  aHost(
    aDocument({
      persons: [sandrine, karim, lina, yanis, ines],
      professionals: [samir],
      couples: [couple],
      filiations: ties,
      activations: [arrow],
      households: [home],
      sittings: [aSitting({ date: '2026-03-17' })],
    }),
  );

describe('the line of a couple', () => {
  it('is told what the two are now, in a sentence and one undo, and takes it back', () => {
    const { host, sheet, said, undoable } = aSheet();
    const states = () => sheet().couples[couple.id]!.states.map(({ kind }) => kind);
    tellCoupleState(host, couple.id, 'separated');
    expect(states()).toEqual(['married', 'separated']);
    expect(spoken(said.at(-1)!)).toBe('sandrine et karim : séparé·e·s. Annuler : Ctrl+Z');
    expect(undoable()).toBe(1);
    tellCoupleState(host, couple.id, 'separated');
    expect(states()).toEqual(['married']);
    expect(spoken(said.at(-1)!)).toBe('sandrine et karim : marié·e·s. Annuler : Ctrl+Z');
    tellCoupleState(host, couple.id, 'married');
    expect(states()).toEqual([]);
    expect(spoken(said.at(-1)!)).toContain('plus rien n’est dit de leur union');
    expect(undoable()).toBe(3);
  });
});

describe('an arrow', () => {
  it('keeps what it is about, in 300 characters at most', () => {
    const { host, sheet } = aSheet();
    expect(editAbout(host, 'arrow', 'absences le matin')).toBeNull();
    expect(editAbout(host, 'arrow', 'a'.repeat(301))).toMatch(/^300 caractères au plus.*301\.$/);
    expect(sheet().activations[arrow.id]!.about).toBe('absences le matin');
  });

  it.each([
    ['12/09/2024', { kind: 'day', year: 2024, month: 9, day: 12 }],
    ['sept. 2024', { kind: 'month', year: 2024, month: 9 }],
    ['printemps 2023', { kind: 'season', year: 2023, season: 'spring' }],
    ['2024', { kind: 'year', year: 2024 }],
    ['depuis 2021', { kind: 'since', from: { kind: 'year', year: 2021 } }],
    ['vers mars 2020', { kind: 'about', at: { kind: 'month', year: 2020, month: 3 } }],
    ['2021-2023', { kind: 'range', from: { kind: 'year', year: 2021 }, to: { kind: 'year', year: 2023 } }],
    ['12/09', { kind: 'day', year: 2025, month: 9, day: 12 }],
    ['', null],
  ])('takes the date « %s » as it is said on the day of the sitting', (typed, date) => {
    const { host, sheet } = aSheet();
    editArrowDate(host, 'arrow', '1/1/2001');
    expect(editArrowDate(host, 'arrow', typed)).toBeNull();
    expect(sheet().activations[arrow.id]!.date).toEqual(date);
  });

  it.each(['32/13/2024', 'un jour', '3050'])('refuses « %s » in a sentence', (typed) => {
    const { host, sheet, undoable } = aSheet();
    expect(spoken(editArrowDate(host, 'arrow', typed)!)).toContain(`« ${typed} » n’est pas une date`);
    expect(sheet().activations[arrow.id]!.date).toBeNull();
    expect(undoable()).toBe(0);
  });

  it('leaves nothing to undo when the date read is the one it has', () => {
    const { host, undoable } = aSheet();
    editArrowDate(host, 'arrow', '12/09/2024');
    editArrowDate(host, 'arrow', '12.9.24');
    expect(undoable()).toBe(1);
  });

  it('knows who told it, who was there and whom it concerns, each in one undo', () => {
    const { host, sheet, undoable } = aSheet();
    editToldBy(host, 'arrow', sandrine.id);
    editPresent(host, 'arrow', [sandrine.id, samir.id]);
    editConcerns(host, 'arrow', [yanis.id]);
    expect(sheet().activations[arrow.id]).toMatchObject({
      toldBy: 'sandrine',
      present: ['sandrine', 'samir'],
      concerns: ['yanis'],
    });
    expect(undoable()).toBe(3);
  });
});

describe('a couple', () => {
  it('separates, and marries again: states in the order told', () => {
    const { host, sheet } = aSheet();
    addCoupleState(host, couple.id, 'separated');
    expect(dateCoupleState(host, couple.id, 1, '2021')).toBeNull();
    addCoupleState(host, couple.id, 'married');
    changeCoupleState(host, couple.id, 1, 'divorced');
    removeCoupleState(host, couple.id, 0);
    expect(sheet().couples[couple.id]!.states).toEqual([
      { kind: 'divorced', year: 2021 },
      { kind: 'married', year: null },
    ]);
  });

  it('refuses a year that is none', () => {
    const { host, sheet } = aSheet();
    expect(dateCoupleState(host, couple.id, 0, '3050')).toContain('n’est pas une année');
    expect(sheet().couples[couple.id]!.states[0]!.year).toBe(2005);
  });

  it('that is no couple leaves each the parent of the children, in one undo', () => {
    const { host, sheet, undoable } = aSheet();
    removeCouple(host, couple.id);
    expect(sheet().couples).toEqual({});
    const parentsOf = (child: string) =>
      recordsOf<Filiation>(sheet().filiations)
        .filter((tie) => tie.child === child)
        .map(({ parent }) => parent);
    expect(parentsOf('lina')).toEqual(['sandrine', 'karim']);
    expect(brokenInvariants(sheet())).toEqual([]);
    expect(undoable()).toBe(1);
  });
});

describe('a filiation', () => {
  const tieOf = (child: string) => idOf<'filiation'>(`tie-${child}`);

  it('is by birth, adopted or received', () => {
    const { host, sheet } = aSheet();
    editFiliationKind(host, tieOf('lina'), 'foster');
    expect(sheet().filiations[tieOf('lina')]!.kind).toBe('foster');
  });

  it('makes twins of two, triplets of three, and nobody a twin alone', () => {
    const { host, sheet } = aSheet();
    const groups = () => ['lina', 'yanis', 'ines'].map((child) => sheet().filiations[tieOf(child)]!.twins);
    editTwins(host, tieOf('lina'), { other: tieOf('yanis'), kind: 'fraternal' });
    const [first, second, third] = groups();
    expect(first).toEqual(second);
    expect(third).toBeNull();
    editTwins(host, tieOf('ines'), { other: tieOf('lina'), kind: 'identical' });
    expect(new Set(groups().map((twins) => twins!.group)).size).toBe(1);
    expect(groups().every((twins) => twins!.kind === 'identical')).toBe(true);
    editTwins(host, tieOf('ines'), null);
    editTwins(host, tieOf('lina'), null);
    expect(groups()).toEqual([null, null, null]);
  });

  it('goes, and its twin is one no more', () => {
    const { host, sheet } = aSheet();
    editTwins(host, tieOf('lina'), { other: tieOf('yanis'), kind: 'fraternal' });
    removeFiliation(host, tieOf('lina'));
    expect(sheet().filiations[tieOf('lina')]).toBeUndefined();
    expect(sheet().filiations[tieOf('yanis')]!.twins).toBeNull();
  });
});

describe('a household', () => {
  it('has a name or none', () => {
    const { host, sheet } = aSheet();
    editHouseholdName(host, home.id, 'Lilas');
    expect(sheet().households[home.id]!.name).toBe('Lilas');
    editHouseholdName(host, home.id, ' ');
    expect(sheet().households[home.id]!.name).toBeNull();
  });
});
