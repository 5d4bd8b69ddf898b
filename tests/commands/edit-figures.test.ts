import { describe, expect, it } from 'vitest';
import { editField, editName, editPinned, editSex } from '../../src/commands/edit-figure';
import { editShortName, editSignSide } from '../../src/commands/edit-institution';
import { editLifeYear, editPersons, editTie } from '../../src/commands/edit-person';
import { editFunction } from '../../src/commands/edit-professional';
import { editWorkplace, moveWorkplace } from '../../src/commands/edit-workplace';
import { spoken } from '../../src/documents/spoken';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { aDocument, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';
import { aHost } from './a-host';

const lina = aPerson({ id: idOf('lina'), name: 'Lina', birthYear: 2009 });
const samir = aProfessional({ id: idOf('samir'), name: 'Samir Benali' });
const pont = anInstitution({ id: idOf('pont'), name: 'Le Pont' });

function aSheet(parts: Parameters<typeof aDocument>[0] = {}) {
  return aHost(aDocument({ persons: [lina], professionals: [samir], institutions: [pont], ...parts }));
}

describe('a name that is being edited', () => {
  it('is kept without spaces round it, in one undo', () => {
    const { host, sheet, undoable } = aSheet();
    expect(editName(host, 'lina', '  Lina Haddad ')).toBeNull();
    expect(sheet().persons[lina.id]!.name).toBe('Lina Haddad');
    expect(undoable()).toBe(1);
    host.editor.undo();
    expect(sheet().persons[lina.id]!.name).toBe('Lina');
  });

  it('is one undo when more is typed within a second, and two when it is not', () => {
    const { host, tick, undoable } = aSheet();
    editName(host, 'lina', 'Lina H');
    tick(900);
    editName(host, 'lina', 'Lina Haddad');
    expect(undoable()).toBe(1);
    tick(1_100);
    editName(host, 'lina', 'Lina Haddad-Morel');
    expect(undoable()).toBe(2);
  });

  it.each(['نور الهدى', 'שרה כהן', 'Zoé 👧🏽', 'Nguyễn Thị Ánh'])('may be %s', (name) => {
    const { host, sheet } = aSheet();
    expect(editName(host, 'lina', name)).toBeNull();
    expect(sheet().persons[lina.id]!.name).toBe(name.normalize('NFC'));
  });

  it('keeps the words of pasted lines apart', () => {
    const { host, sheet } = aSheet();
    expect(editName(host, 'lina', 'Lina\r\nHaddad')).toBeNull();
    expect(sheet().persons[lina.id]!.name).toBe('Lina Haddad');
  });

  it.each([
    ['nothing', '  '],
    ['five hundred characters', 'a'.repeat(500)],
    ['an override of the writing direction', 'Lina\u202eHaddad'],
    ['half of an emoji', 'Lina \ud83d'],
  ])('is refused in a sentence when it is %s, and the sheet keeps the old one', (_, typed) => {
    const { host, sheet, undoable } = aSheet();
    expect(editName(host, 'lina', typed)).toMatch(/\.$/);
    expect(sheet().persons[lina.id]!.name).toBe('Lina');
    expect(undoable()).toBe(0);
  });

  it('may be left out for a child to be born, and for nobody else', () => {
    const baby = aPerson({ id: idOf('baby'), name: 'Zoé', expected: true });
    const { host, sheet } = aSheet({ persons: [baby] });
    expect(editName(host, 'baby', '')).toBeNull();
    expect(editPersons(host, ['baby'], { expected: false })).toMatch(/^Écrivez d’abord un nom/);
    expect(sheet().persons[baby.id]!.expected).toBe(true);
  });
});

describe('the facts of a person', () => {
  it.each(['3050', '-1', '82', 'mille', '1799', '20 09'])('a year %s is refused in a sentence', (typed) => {
    const { host, sheet } = aSheet();
    expect(spoken(editLifeYear(host, 'lina', 'birthYear', typed)!)).toContain(
      `« ${typed} » n’est pas une année`,
    );
    expect(sheet().persons[lina.id]!.birthYear).toBe(2009);
  });

  it('nobody dies before they are born', () => {
    const { host, sheet } = aSheet();
    expect(editLifeYear(host, 'lina', 'deathYear', '2001')).toMatch(/^L’année du décès/);
    expect(editLifeYear(host, 'lina', 'deathYear', '2019')).toBeNull();
    expect(sheet().persons[lina.id]).toMatchObject({ deceased: true, deathYear: 2019 });
    expect(editLifeYear(host, 'lina', 'birthYear', '2020')).toMatch(/^L’année du décès/);
  });

  it('an emptied year is not known, and so not approximate', () => {
    const { host, sheet } = aSheet();
    editPersons(host, ['lina'], { birthApproximate: true });
    editLifeYear(host, 'lina', 'birthYear', '');
    expect(sheet().persons[lina.id]).toMatchObject({ birthYear: null, birthApproximate: false });
  });

  it('a child to be born has not died, and a pregnancy that ended is none', () => {
    const { host, sheet } = aSheet();
    editLifeYear(host, 'lina', 'deathYear', '2019');
    editPersons(host, ['lina'], { expected: true });
    expect(sheet().persons[lina.id]).toMatchObject({ expected: true, deceased: false, deathYear: null });
    editPersons(host, ['lina'], { loss: 'stillbirth' });
    expect(sheet().persons[lina.id]).toMatchObject({ expected: false, loss: 'stillbirth' });
    expect(brokenInvariants(sheet())).toEqual([]);
  });

  it('a tie is told of others, and goes when somebody lives together', () => {
    const { host, sheet } = aSheet();
    editPersons(host, ['lina'], { kind: 'other' });
    editTie(host, 'lina', 'voisine');
    expect(sheet().persons[lina.id]!.tie).toBe('voisine');
    editPersons(host, ['lina'], { kind: 'family' });
    expect(sheet().persons[lina.id]!.tie).toBeNull();
  });

  it('a change for several is one undo', () => {
    const yanis = aPerson({ id: idOf('yanis'), name: 'Yanis' });
    const { host, sheet, undoable } = aSheet({ persons: [lina, yanis] });
    editPinned(host, ['lina', 'yanis'], true);
    editSex(host, ['lina', 'yanis'], 'other');
    expect(undoable()).toBe(2);
    expect(recordsOf(sheet().persons).every(({ pinned, sex }) => pinned && sex === 'other')).toBe(true);
  });
});

describe('where somebody works', () => {
  it('is the institution on the sheet of that name, whatever its case and accents', () => {
    const { host, sheet, undoable } = aSheet();
    expect(editWorkplace(host, ['samir'], 'le pont')).toBeNull();
    expect(sheet().professionals[samir.id]!.institution).toBe(pont.id);
    expect(undoable()).toBe(1);
  });

  it('is a new building for a new name, in the field the catalogue knows, in one undo', () => {
    const { host, sheet, undoable } = aSheet();
    editWorkplace(host, ['samir'], 'Collège Pasteur');
    const made = recordsOf(sheet().institutions).find(({ name }) => name === 'Collège Pasteur')!;
    expect(sheet().professionals[samir.id]!.institution).toBe(made.id);
    expect(sheet().fields[made.field!]!.name).toBe('éducation');
    expect(undoable()).toBe(1);
    host.editor.undo();
    expect(recordsOf(sheet().institutions)).toHaveLength(1);
  });

  it('changes nobody else’s place, and takes the arrows along', () => {
    const { host, sheet } = aHost(fictionalDocument());
    const before = sheet();
    const moved = recordsOf(before.professionals).find(({ name }) => name === 'Fatou Ndiaye')!;
    const arrow = recordsOf(before.activations).find(({ from }) => from.includes(moved.id))!;
    moveWorkplace(host, [moved.id], null);
    const after = sheet();
    const stayed = (record: { readonly id: string }) => record.id !== moved.id;
    expect(recordsOf(after.persons)).toEqual(recordsOf(before.persons));
    expect(recordsOf(after.professionals).filter(stayed)).toEqual(
      recordsOf(before.professionals).filter(stayed),
    );
    expect(after.professionals[moved.id]!.position).not.toEqual(moved.position);
    expect(after.activations[arrow.id]!.angles).not.toEqual([]);
  });

  it('and as what: the function, the short function, the field', () => {
    const { host, sheet } = aSheet();
    editFunction(host, 'samir', 'function', 'éducateur de prévention');
    editFunction(host, 'samir', 'shortFunction', 'éducateur');
    editField(host, ['samir', 'pont'], idOf('culture'));
    expect(sheet().professionals[samir.id]).toMatchObject({
      function: 'éducateur de prévention',
      shortFunction: 'éducateur',
      field: 'culture',
    });
    expect(editFunction(host, 'samir', 'function', 'a'.repeat(121))).toMatch(/^120 caractères au plus/);
  });

  it('the sign of a building has its own words and its side', () => {
    const { host, sheet } = aSheet();
    editShortName(host, 'pont', 'Pont');
    editSignSide(host, 'pont', 'below');
    expect(sheet().institutions[pont.id]).toMatchObject({ shortName: 'Pont', signSide: 'below' });
    editShortName(host, 'pont', '');
    expect(sheet().institutions[pont.id]!.shortName).toBeNull();
  });
});
