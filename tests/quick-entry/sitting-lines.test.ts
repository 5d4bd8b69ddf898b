import { describe, expect, it } from 'vitest';
import { currentSitting, presenceOf } from '../../src/model/current-sitting';
import { recordsOf } from '../../src/model/records';
import { chips, sheet } from './reading-tools';

const sitting = (...lines: readonly string[]) => currentSitting(sheet(...lines));

describe('the sitting', () => {
  it.each([
    [
      'séance : 17/03/2026, Clinique de Concertation, salle du conseil',
      { date: '2026-03-17', setting: 'Clinique de Concertation', place: 'salle du conseil' },
    ],
    ['Séance : au domicile', { date: '2026-03-17', setting: 'au domicile', place: null }],
    [
      'séance : le 2 avril 2026, , 12, rue des Lilas',
      { date: '2026-04-02', setting: null, place: '12, rue des Lilas' },
    ],
    ['séance : sans date, Clinique du Relais', { date: null, setting: 'Clinique du Relais' }],
  ])('%s', (line, facts) => {
    expect(sitting(line)).toMatchObject(facts);
  });

  it('is said in the preview', () => {
    expect(chips('séance : 17/03/2026, au domicile')).toEqual(['séance · 17/03/2026, au domicile']);
  });
});

describe('presence', () => {
  it.each([
    ['présents', 'present'],
    ['Présentes', 'present'],
    ['présent·e·s', 'present'],
    ['présent(e)s', 'present'],
    ['absents', 'absent'],
    ['absente', 'absent'],
    ['excusés', 'excused'],
    ['excusé·e', 'excused'],
    ['au téléphone', 'phone'],
    ['invitées', 'invited'],
  ])('%s', (word, presence) => {
    const document = sheet('Sandrine f', 'Karim h', `${word} : Sandrine et Karim`);
    const [sandrine, karim] = recordsOf(document.persons);
    expect(presenceOf(currentSitting(document), sandrine!.id)).toBe(presence);
    expect(presenceOf(currentSitting(document), karim!.id)).toBe(presence);
  });

  it('is replaced by a later line', () => {
    const document = sheet('Sandrine f', 'absents : Sandrine', 'présents : Sandrine');
    expect(currentSitting(document).participants.map(({ presence }) => presence)).toEqual(['present']);
  });
});

describe('the intrus', () => {
  it.each([
    ['intrus : 2', { count: 2, names: [] }],
    ['intrus : Anne Vial (Riom)', { count: 1, names: ['Anne Vial (Riom)'] }],
    ['intrus : Anne Vial (Riom), Luc Roy', { count: 2, names: ['Anne Vial (Riom)', 'Luc Roy'] }],
    ['intrus : 3, Anne Vial', { count: 3, names: ['Anne Vial'] }],
  ])('%s', (line, intrus) => {
    expect(sitting(line).intrus).toEqual(intrus);
  });
});
