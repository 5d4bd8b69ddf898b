import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySentence } from '../../src/documents/replay-sentence';
import { createTranslate } from '../../src/i18n/translate';
import type { Activation } from '../../src/model/activation';
import type { DiagramDocument } from '../../src/model/document';
import { createEditor } from '../../src/session/editor-store';
import { createReplay } from '../../src/session/replay';
import type { ReplayStep } from '../../src/session/replay-steps';
import { documentArbitrary } from '../arbitraries';
import {
  aCouple,
  aDocument,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

const t = createTranslate('fr');
const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const cle = idOf<'person'>('cle');
const tom = idOf<'professional'>('tom');
const school = idOf<'institution'>('school');
const call = idOf<'activation'>('call');

const sheet = aDocument({
  persons: [
    aPerson({ id: ana, name: 'Ana Vidal', sex: 'female' }),
    aPerson({ id: ben, name: 'Ben' }),
    aPerson({ id: cle, name: 'Cléa', sex: 'female' }),
  ],
  institutions: [anInstitution({ id: school, name: 'Collège' })],
  professionals: [aProfessional({ id: tom, name: 'Tom Petit', function: 'CPE', institution: school })],
  couples: [aCouple({ id: idOf('pair'), partners: [ana, ben] })],
  filiations: [aFiliation({ id: idOf('birth'), child: cle, parent: idOf<'couple'>('pair') })],
  households: [aHousehold({ id: idOf('home'), members: [ana, cle] })],
  activations: [
    anActivation({ id: call, from: [tom], to: [ana], about: 'absences', date: { kind: 'year', year: 2024 } }),
  ],
});

const withCall = (parts: Partial<Activation>): DiagramDocument => ({
  ...sheet,
  activations: { [call]: { ...sheet.activations[call]!, ...parts } },
});

const said = (step: Partial<ReplayStep>, document: DiagramDocument = sheet, picture = document): string => {
  const { parts, time } = replaySentence(
    { document, picture },
    { at: null, figures: [], arrow: null, ties: [], ended: [], ...step },
    t,
  );
  return [parts.map(({ text }) => text).join(''), ...(time === null ? [] : [time])]
    .join(' — ')
    .replaceAll('\u00a0', ' ');
};

describe('the sentence of a step', () => {
  it('tells its arrow in the passive voice, with the function and the date', () => {
    expect(said({ figures: [ana], arrow: call })).toBe(
      'Ana Vidal est activée par Tom Petit (CPE) : absences — 2024',
    );
  });

  it('says that its arrow is over where it was told so from the first, not before it is told', () => {
    const over = withCall({ ended: true });
    expect(said({ arrow: call }, over)).toBe(
      'Ana Vidal est activée par Tom Petit (CPE) : absences — 2024, terminée',
    );
    expect(said({ arrow: call }, over, sheet)).toBe(
      'Ana Vidal est activée par Tom Petit (CPE) : absences — 2024',
    );
    expect(said({ arrow: call }, withCall({ date: null }))).toBe(
      'Ana Vidal est activée par Tom Petit (CPE) : absences',
    );
  });

  it('says who comes, and counts them when they are many', () => {
    expect(said({ figures: [ana, tom, school] })).toBe(
      'Sur la feuille : Ana Vidal, Tom Petit (CPE) et Collège',
    );
    const crowd = Array.from({ length: 20 }, (_, index) =>
      aPerson({ id: idOf(`p${index}`), name: `N${index}` }),
    );
    expect(said({ figures: crowd.map(({ id }) => id) }, aDocument({ persons: crowd }))).toBe(
      'Sur la feuille : N0, N1, N2, N3, N4, N5 et 14 autres',
    );
  });

  it('says what is over, and which ties are told', () => {
    expect(said({ ended: [call] })).toBe('Terminé : Ana Vidal est activée par Tom Petit (CPE) : absences');
    expect(said({ ties: ['pair', 'birth'] })).toBe('Couple : Ana Vidal et Ben · Cléa, enfant de Ana et Ben');
    expect(said({ ties: ['home'] })).toBe('Foyer : Ana et Cléa');
  });

  it('is there for every step of any sheet', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        const { steps, document: whole } = createReplay(
          createEditor({ document, now: () => 0 }).store.getState(),
        );
        for (const step of steps) {
          expect(
            replaySentence({ document: whole, picture: whole }, step, t)
              .parts.map(({ text }) => text)
              .join(''),
          ).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });
});
