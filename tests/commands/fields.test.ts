import { describe, expect, it } from 'vitest';
import {
  addField,
  removeField,
  renameField,
  setFieldIcon,
  setFieldTag,
  showField,
} from '../../src/commands/edit-fields';
import { editOption } from '../../src/commands/edit-options';
import { FIELD_IDS } from '../../src/model/default-fields';
import { brokenInvariants } from '../../src/model/invariants';
import { aDocument, aField, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { aHost } from './a-host';

const politics = idOf<'field'>('politics');

function withPolitics() {
  return aHost(
    aDocument({
      moreFields: [aField({ id: politics, name: 'politique' })],
      institutions: [anInstitution({ field: politics })],
      professionals: [aProfessional({ field: politics, institution: idOf('institution') })],
    }),
  );
}

describe('a field', () => {
  it('is added with a name, shown by its icon, in one undo', () => {
    const { host, sheet, undoable } = aHost();
    expect(addField(host, '  politique / territoire ')).toBeNull();
    expect(Object.values(sheet().fields).at(-1)).toEqual({
      id: 'new1',
      name: 'politique / territoire',
      icon: 'custom',
      shown: true,
      tag: null,
    });
    expect(undoable()).toBe(1);
  });

  it.each([
    ['', /\.$/],
    ['Soin', /déjà ce nom/],
    ['x'.repeat(101), /100/],
  ])('is not added under the name « %s »: a sentence says why', (name, words) => {
    const { host, undoable } = aHost();
    expect(addField(host, name)).toMatch(words);
    expect(undoable()).toBe(0);
  });

  it('is renamed, the five too, but not to the name of another', () => {
    const { host, sheet } = aHost();
    expect(renameField(host, FIELD_IDS.aid, 'entraide')).toBeNull();
    expect(sheet().fields[FIELD_IDS.aid]!.name).toBe('entraide');
    expect(renameField(host, FIELD_IDS.aid, 'ENTRAIDE')).toBeNull();
    expect(renameField(host, FIELD_IDS.aid, 'culture')).not.toBeNull();
  });

  it('has letters or an icon for a sign, and may be hidden', () => {
    const { host, sheet } = withPolitics();
    const field = () => sheet().fields[politics];
    expect(setFieldTag(host, politics, 'POLIT.')).toBeNull();
    expect(field()).toMatchObject({ tag: 'POLIT.', icon: 'custom' });
    expect(setFieldTag(host, politics, 'territoires et communes')).toContain('12');
    expect(setFieldTag(host, politics, ' ')).not.toBeNull();
    expect(field()!.tag).toBe('POLIT.');
    setFieldIcon(host, politics, 'control');
    expect(field()).toMatchObject({ tag: null, icon: 'control' });
    showField(host, politics, false);
    expect(field()!.shown).toBe(false);
  });

  it('is removed with a sentence that says who was in it, and all comes back in one undo', () => {
    const { host, editor, sheet } = withPolitics();
    const before = sheet();
    expect(removeField(host, politics)).toContain('2 fiches');
    expect(sheet().fields[politics]).toBeUndefined();
    expect(brokenInvariants(sheet())).toEqual([]);
    editor.undo();
    expect(sheet()).toEqual(before);
  });

  it('is removed in silence when nobody was in it; the five stay', () => {
    const { host, sheet } = aHost(aDocument({ moreFields: [aField({ id: politics })] }));
    expect(removeField(host, politics)).toBeNull();
    for (const id of Object.values(FIELD_IDS)) removeField(host, id);
    expect(Object.keys(sheet().fields)).toEqual(Object.values(FIELD_IDS));
  });
});

describe('an option of the sheet', () => {
  it('changes in one undo', () => {
    const { host, editor, sheet, undoable } = aHost();
    editOption(host, 'sectors', true);
    expect(sheet().options).toEqual({
      genogramSymbols: false,
      losses: false,
      personFields: false,
      sectors: true,
    });
    editOption(host, 'sectors', true);
    expect(undoable()).toBe(1);
    editor.undo();
    expect(sheet().options.sectors).toBe(false);
  });

  it('lets go of what it no longer draws, and of nothing else', () => {
    const { host, editor, inHand } = aHost(
      aDocument({
        persons: [aPerson({ id: idOf('ana') }), aPerson({ id: idOf('lost'), loss: 'miscarriage' })],
        options: { losses: true },
      }),
    );
    editor.select(['ana', 'lost']);
    editOption(host, 'losses', false);
    expect(inHand()).toEqual(['ana']);
  });
});
