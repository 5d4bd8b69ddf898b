import { describe, expect, it } from 'vitest';
import {
  addGuest,
  attendable,
  changeGuest,
  markOthersPresent,
  removeGuest,
  setParticipation,
  setRole,
} from '../../src/commands/edit-participants';
import {
  editIntrusCount,
  editIntrusNames,
  editNextDate,
  editSittingDate,
  editSittingText,
  editSittingTime,
  proposeNext,
} from '../../src/commands/edit-sitting';
import { newSitting, noteSitting, removeSitting } from '../../src/commands/new-sitting';
import { currentSitting } from '../../src/model/current-sitting';
import { brokenInvariants } from '../../src/model/invariants';
import { monthsLater } from '../../src/model/months-later';
import { notedNowhere, sittingRemarks } from '../../src/model/sitting-remarks';
import { aDocument, aPerson, aProfessional, aSitting, idOf } from '../builders';
import { aHost } from './a-host';

const ana = aPerson({ id: idOf('ana'), name: 'Ana' });
const samir = aProfessional({ id: idOf('samir') });
const dead = aPerson({ id: idOf('dead'), name: 'Bernard', deceased: true });
const id = idOf<'sitting'>('sitting');
const titleOf = (day: string): string => `Feuille du ${day}`;

/** At the keyboard it is 17 March 2026. */
function aDesk() {
  const sitting = aSitting({ title: titleOf('2026-03-17') });
  const desk = aHost(aDocument({ persons: [ana, dead], professionals: [samir], sittings: [sitting] }));
  return { ...desk, sitting: () => desk.sheet().sittings[id]! };
}

describe('what is noted of a sitting', () => {
  it.each<[string, string | null]>([
    ['17/03/2026', '2026-03-17'],
    ['3 avril 2025', '2025-04-03'],
    ['2027-01-02', '2027-01-02'],
    ['', null],
  ])('takes the day « %s »', (typed, date) => {
    const { host, sitting } = aDesk();
    expect(editSittingDate(host, id, typed, titleOf)).toBeNull();
    expect(sitting().date).toBe(date);
  });

  it.each(['31/02/2026', 'mars 2026', 'bientôt', '2026', 'depuis 2021'])(
    'says that « %s » is no day',
    (typed) => {
      const { host, sitting, undoable } = aDesk();
      expect(editSittingDate(host, id, typed, titleOf)).toMatch(/^Ce n’est pas un jour/);
      expect(editNextDate(host, id, typed)).toMatch(/^Ce n’est pas un jour/);
      expect([sitting().date, undoable()]).toEqual(['2026-03-17', 0]);
    },
  );

  it.each([
    ['12/12', '2026-12-12'],
    ['16 janvier', '2027-01-16'],
    ['17/03', '2027-03-17'],
    ['12/12/2025', '2025-12-12'],
  ])('reads « %s » of the next sitting as the first such day after this one', (typed, day) => {
    const { host, sitting } = aDesk();
    editNextDate(host, id, typed);
    expect(sitting().next).toBe(day);
  });

  it('lets a title that was given by the day follow it, and leaves one that people gave', () => {
    const { host, sitting, editor } = aDesk();
    editSittingDate(host, id, '2026-04-01', titleOf);
    expect(sitting().title).toBe('Feuille du 2026-04-01');
    editor.commit({ label: 'x' }, (draft) => {
      draft.sittings[id]!.title = 'Lilas';
    });
    editSittingDate(host, id, '2026-05-01', titleOf);
    expect(sitting().title).toBe('Lilas');
  });

  it.each([
    ['9h30', '09:30'],
    ['9 h', '09:00'],
    ['09:05', '09:05'],
    ['14.30', '14:30'],
    ['0h00', '00:00'],
    ['', null],
  ])('takes the time « %s »', (typed, time) => {
    const { host, sitting } = aDesk();
    expect(editSittingTime(host, id, 'start', typed)).toBeNull();
    expect(sitting().start).toBe(time);
  });

  it.each(['24h00', '9h60', 'midi', '9h5', '-1'])('says that « %s » is no time', (typed) => {
    const { host, sitting } = aDesk();
    expect(editSittingTime(host, id, 'end', typed)).toMatch(/^Ce n’est pas une heure/);
    expect(sitting().end).toBeNull();
  });

  it('proposes the next one twelve or eighteen months on, to the last day of a shorter month', () => {
    const { host, sitting } = aDesk();
    proposeNext(host, id, 12);
    expect(sitting().next).toBe('2027-03-17');
    editSittingDate(host, id, '31/08/2026', titleOf);
    proposeNext(host, id, 18);
    expect(sitting().next).toBe('2028-02-29');
    editSittingDate(host, id, '', titleOf);
    proposeNext(host, id, 12);
    expect(sitting().next).toBe('2027-03-17');
    expect(monthsLater('2024-12-31', 2)).toBe('2025-02-28');
  });

  it('makes each change one undo', () => {
    const { host, sitting, editor, undoable } = aDesk();
    const before = sitting();
    editSittingText(host, id, 'setting', 'Clinique du Relais');
    editSittingText(host, id, 'place', 'salle du conseil');
    setParticipation(host, id, ana.id, 'absent');
    addGuest(host, id, 'Camille Roy', 'minuteTaker');
    expect(undoable()).toBe(4);
    while (editor.undo() !== null);
    expect(sitting()).toEqual(before);
  });

  it('counts outsiders, named or not', () => {
    const { host, sitting } = aDesk();
    expect(editIntrusCount(host, id, '3')).toBeNull();
    expect(editIntrusNames(host, id, ' Anne Vial, , Luc Roy (Riom) ')).toBeNull();
    expect(sitting().intrus).toEqual({ count: 5, names: ['Anne Vial', 'Luc Roy (Riom)'] });
    expect(editIntrusCount(host, id, '1')).toBeNull();
    expect(sitting().intrus.count).toBe(2);
    expect(editIntrusCount(host, id, 'beaucoup')).toMatch(/^Écrivez un nombre/);
    expect(editIntrusNames(host, id, 'x'.repeat(101))).not.toBeNull();
  });
});

describe('who is there', () => {
  it('is said in one change, with a role or without, and unsaid', () => {
    const { host, sitting } = aDesk();
    setRole(host, id, samir.id, 'contact');
    expect(sitting().participants).toEqual([]);
    setParticipation(host, id, samir.id, 'present');
    setRole(host, id, samir.id, 'contact');
    setParticipation(host, id, samir.id, 'excused');
    expect(sitting().participants).toEqual([{ who: samir.id, presence: 'excused', role: 'contact' }]);
    setParticipation(host, id, samir.id, null);
    expect(sitting().participants).toEqual([]);
  });

  it('says nothing of somebody who is not on the sheet any more, or who died', () => {
    const { host, sitting, sheet, undoable } = aDesk();
    setParticipation(host, id, idOf('gone'), 'present');
    setParticipation(host, id, dead.id, 'present');
    expect([sitting().participants, undoable()]).toEqual([[], 0]);
    expect(brokenInvariants(sheet())).toEqual([]);
  });

  it('leaves out who died, and marks in one change all others of whom nothing was said', () => {
    const { host, sitting, sheet, undoable } = aDesk();
    expect(attendable(sheet(), id)).toEqual([ana.id, samir.id]);
    setParticipation(host, id, ana.id, 'absent');
    markOthersPresent(host, id);
    expect(sitting().participants.map(({ who, presence }) => [who, presence])).toEqual([
      [ana.id, 'absent'],
      [samir.id, 'present'],
    ]);
    expect(undoable()).toBe(2);
  });

  it('may be somebody who is no figure', () => {
    const { host, sitting } = aDesk();
    expect(addGuest(host, id, '  ', null)).not.toBeNull();
    expect(addGuest(host, id, 'Dr Béatrice Lambert', 'clinician')).toBeNull();
    addGuest(host, id, 'Camille Roy', 'minuteTaker');
    changeGuest(host, id, 0, { presence: 'excused' });
    removeGuest(host, id, 1);
    expect(sitting().guests).toEqual([
      { name: 'Dr Béatrice Lambert', role: 'clinician', presence: 'excused' },
    ]);
  });

  it('may be nobody: who was noted at no sitting is told', () => {
    const { host, sheet } = aDesk();
    setParticipation(host, id, ana.id, 'absent');
    expect(notedNowhere(sheet(), attendable(sheet(), id))).toEqual([samir.id]);
  });
});

describe('a sitting from before this sheet', () => {
  it('is noted in one undo, and those who died since may have been there', () => {
    const { host, sheet, undoable, sitting, said } = aDesk();
    const noted = noteSitting(host);
    expect(undoable()).toBe(1);
    expect(said.at(-1)).toMatch(/^Une séance passée est notée/);
    expect(attendable(sheet(), noted)).toEqual([ana.id, dead.id, samir.id]);
    setParticipation(host, noted, dead.id, 'present');
    expect(brokenInvariants(sheet())).toEqual([]);
    expect(currentSitting(sheet())).toEqual(sitting());
    expect(sittingRemarks(sheet(), sheet().sittings[noted]!)).toEqual(['noDateSheetless']);
  });
});

describe('a new sitting', () => {
  it('is of today, keeps the sheet with the one before, and is one undo', () => {
    const { host, sheet, said, undoable, editor } = aDesk();
    const before = sheet();
    const begun = newSitting(host, titleOf);
    const { closed, ...old } = sheet().sittings[id]!;
    expect(currentSitting(sheet())).toMatchObject({
      id: begun,
      date: '2026-03-17',
      rank: 1,
      title: titleOf('2026-03-17'),
    });
    expect(closed?.persons).toBe(before.persons);
    expect({ ...old, closed: null }).toEqual(before.sittings[id]);
    expect(said).toEqual([
      'Nouvelle séance. La feuille d’avant est gardée avec la séance du 17/03/2026. Annuler\u00a0: Ctrl+Z',
    ]);
    expect(undoable()).toBe(1);
    editor.undo();
    expect(sheet()).toEqual(before);
  });

  it('keeps the name that people gave the sheet, the setting and the place', () => {
    const { host, sheet, editor } = aDesk();
    editor.commit({ label: 'x' }, (draft) => {
      Object.assign(draft.sittings[id]!, { title: 'Lilas', setting: 'Clinique du Relais', place: 'Valmont' });
    });
    newSitting(host, titleOf);
    expect(currentSitting(sheet())).toMatchObject({
      title: 'Lilas',
      setting: 'Clinique du Relais',
      place: 'Valmont',
    });
  });

  it('is refused when no file could hold one more whole sheet', () => {
    const persons = Array.from({ length: 2_501 }, (_, at) => aPerson({ id: idOf(`p${at}`) }));
    const { host, said, undoable } = aHost(aDocument({ persons }));
    expect(newSitting(host, titleOf)).toBeNull();
    expect([said.length, undoable()]).toEqual([1, 0]);
  });

  it('can be deleted again: the sheet is that of the sitting before', () => {
    const { host, sheet, said } = aDesk();
    const begun = newSitting(host, titleOf)!;
    removeSitting(host, begun);
    expect(currentSitting(sheet())).toMatchObject({ id, closed: null });
    expect(said.at(-1)).toMatch(/de nouveau celle de la séance d’avant/);
    removeSitting(host, id);
    expect(Object.keys(sheet().sittings)).toEqual([id]);
    expect(brokenInvariants(sheet())).toEqual([]);
  });
});

it('says what is odd about a sitting, and refuses none of it', () => {
  const closed = aDocument();
  const old = aSitting({ id: idOf('old'), rank: 1, date: '2026-03-17', closed });
  const now = aSitting({ id: idOf('now'), rank: 2, date: '2026-03-17' });
  const remarks = (parts: Partial<typeof now>) => {
    const sitting = { ...now, ...parts };
    return sittingRemarks(aDocument({ sittings: [old, sitting] }), sitting);
  };
  expect(remarks({})).toEqual(['sameDay']);
  expect(remarks({ date: '2027-03-17' })).toEqual([]);
  expect(remarks({ date: null })).toEqual(['noDate']);
  expect(remarks({ date: null, closed })).toEqual(['noDateClosed']);
  expect(remarks({ date: '2025-01-01' })).toEqual(['beforeOthers']);
  expect(remarks({ date: '2027-03-17', start: '10:00', end: '09:30' })).toEqual(['endBefore']);
  expect(remarks({ date: '2027-03-17', next: '2027-03-17' })).toEqual(['nextBefore']);
});
