import { describe, expect, it } from 'vitest';
import { outgoing } from '../../src/format/outgoing';
import { pseudonymised } from '../../src/documents/pseudonymised';
import { sheetReview } from '../../src/documents/sheet-review';
import { createTranslate } from '../../src/i18n/translate';
import { aDocument, anActivation, aPerson, aProfessional, aSitting, idOf } from '../builders';

const t = createTranslate('fr');

const sheet = aDocument({
  persons: [
    aPerson({ id: idOf('sandrine'), name: 'Sandrine Morel', sex: 'female', birthYear: 1982 }),
    aPerson({ id: idOf('yanis'), name: 'Yanis Morel', wish: 'Je dessine bien.' }),
    aPerson({ id: idOf('karim'), name: 'Karim Haddad', staysHere: true }),
  ],
  professionals: [aProfessional({ id: idOf('laurent'), name: 'Laurent Thomas', function: 'CPE' })],
  activations: [
    anActivation({
      id: idOf('a1'),
      from: [idOf('laurent')],
      to: [idOf('sandrine')],
      about: 'absences de Yanis le matin',
    }),
    anActivation({
      id: idOf('a2'),
      from: [idOf('sandrine')],
      to: [idOf('laurent')],
      about: 'le travail de Karim',
      rank: 2,
    }),
  ],
  sittings: [
    aSitting({
      participants: [
        { who: idOf('sandrine'), presence: 'present', role: null },
        { who: idOf('laurent'), presence: 'phone', role: null },
        { who: idOf('yanis'), presence: 'absent', role: null },
      ],
    }),
  ],
});
const { document: written } = outgoing(sheet);
const review = sheetReview(sheet, written, t);

describe('the review before a sheet leaves the room', () => {
  it('begins with those who are not there', () => {
    expect(review.people.map(({ name }) => name)).toEqual([
      'Yanis Morel',
      'Sandrine Morel',
      'Laurent Thomas',
    ]);
    expect(review.absents).toBe(1);
  });

  it('lists all that is written about somebody, also where they are only named', () => {
    expect(review.people[0]?.items.map(({ text }) => text)).toEqual([
      'Ce que je veux que l’on dise de moi\u00a0: «\u00a0Je dessine bien.\u00a0»',
      'Yanis Morel, vit ensemble',
      '1. Sandrine Morel est activée par Laurent Thomas (CPE)\u00a0: absences de Yanis le matin —\u00a0à une date non précisée',
    ]);
    expect(review.people[1]?.items.map(({ id }) => id)).toEqual(['sandrine', 'a1', 'a2']);
  });

  it('says what stays here, and which texts stay with it', () => {
    expect(review.kept).toEqual([{ kind: 'sign', id: 'karim', text: 'Karim Haddad' }]);
    expect(review.withheld).toEqual(['le travail de Karim']);
  });

  it('reads what is written under pseudonyms with those who bear the names', () => {
    const hidden = sheetReview(sheet, pseudonymised(written, 1_000, t), t);
    expect(hidden.people.map(({ name }) => name)).toEqual(review.people.map(({ name }) => name));
    expect(hidden.people[0]?.items.map(({ text }) => text)).toEqual(['personne B, vit ensemble']);
  });

  it('says of a kept arrow and a kept wish what they are', () => {
    const kept = sheetReview(
      {
        ...sheet,
        persons: {
          ...sheet.persons,
          [idOf('yanis')]: { ...sheet.persons[idOf<'person'>('yanis')]!, wishStaysHere: true },
        },
        activations: {
          ...sheet.activations,
          [idOf('a2')]: { ...sheet.activations[idOf<'activation'>('a2')]!, staysHere: true },
        },
      },
      written,
      t,
    ).kept;
    expect(kept.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['sign karim', 'sign a2', 'wish yanis']);
  });
});
