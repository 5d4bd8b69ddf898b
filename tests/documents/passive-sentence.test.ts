import { describe, expect, it } from 'vitest';
import { passiveSentence, type PassiveSentence } from '../../src/documents/passive-sentence';
import { threadSentences } from '../../src/documents/thread-sentences';
import { createTranslate, loadLanguage } from '../../src/i18n/translate';
import { NBSP } from '../../src/i18n/typography';
import type { Activation } from '../../src/model/activation';
import type { DiagramDocument } from '../../src/model/document';
import type { Person } from '../../src/model/person';
import type { Professional } from '../../src/model/professional';
import { aDocument, anActivation, aPerson, aProfessional, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const fr = createTranslate('fr');
const en = createTranslate(await loadLanguage('en'));

const sandrine = (parts: Partial<Person> = {}) =>
  aPerson({ id: idOf('sandrine'), name: 'Sandrine Morel', sex: 'female', ...parts });
const laurent = (parts: Partial<Professional> = {}) =>
  aProfessional({ id: idOf('laurent'), name: 'Laurent Thomas', function: 'CPE', ...parts });

interface Figures {
  readonly persons?: readonly Person[];
  readonly professionals?: readonly Professional[];
}

function sentenceOf(parts: Partial<Activation>, figures: Figures = {}, t = fr): PassiveSentence {
  const document: DiagramDocument = aDocument({
    persons: figures.persons ?? [sandrine()],
    professionals: figures.professionals ?? [laurent()],
  });
  const arrow = anActivation({ from: [idOf('laurent')], to: [idOf('sandrine')], ...parts });
  return passiveSentence(document, arrow, t);
}

const said = (...given: Parameters<typeof sentenceOf>): string => sentenceOf(...given).text;

describe('an activation', () => {
  it('is said in the passive voice, with the function, the about and the date', () => {
    expect(
      said({ about: 'absences de Yanis le matin', date: { kind: 'day', year: 2024, month: 9, day: 12 } }),
    ).toBe(
      `Sandrine Morel est activée par Laurent Thomas (CPE)${NBSP}: absences de Yanis le matin —${NBSP}12/09/2024`,
    );
  });

  it('says so when it has no date, and nothing when it is about nothing told', () => {
    expect(said({})).toBe(
      'Sandrine Morel est activée par Laurent Thomas (CPE) —\u00a0à une date non précisée',
    );
  });

  it.each([
    ['the sex', sandrine({ sex: 'male' }), 'est activé par'],
    ['no sex', sandrine({ sex: null }), 'est activé·e par'],
    ['another sex, whatever the civility', sandrine({ sex: 'other', name: 'Mme Morel' }), 'est activé·e par'],
    ['the civility Mme', sandrine({ sex: null, name: 'Mme la juge Delmas' }), 'est activée par'],
    ['the civility M.', sandrine({ sex: null, name: 'M. Morel' }), 'est activé par'],
    ['a civility without gender', sandrine({ sex: null, name: 'Dr Morel' }), 'est activé·e par'],
  ])('agrees with %s', (_, person, words) => {
    expect(said({}, { persons: [person] })).toContain(words);
  });

  it.each([
    ['a feminine function', 'infirmière scolaire', 'est activée par'],
    ['a masculine function, which says nothing', 'éducateur', 'est activé·e par'],
    ['a function of one form', 'psychologue', 'est activé·e par'],
  ])('agrees with %s', (_, work, words) => {
    const reversed = { from: [idOf<'person'>('sandrine')], to: [idOf<'professional'>('laurent')] };
    expect(said(reversed, { professionals: [laurent({ function: work })] })).toContain(words);
  });

  it.each([
    [['female', 'female'], 'sont activées par'],
    [['female', 'male'], 'sont activés par'],
    [['female', null], 'sont activé·es par'],
    [['male', null], 'sont activés par'],
  ] as const)('agrees with two of %j', ([one, other], words) => {
    const persons = [
      sandrine({ sex: one }),
      aPerson({ id: idOf('karim'), name: 'Karim Haddad', sex: other }),
    ];
    expect(said({ to: [idOf('sandrine'), idOf('karim')] }, { persons })).toContain(
      `Sandrine Morel et Karim Haddad ${words}`,
    );
  });

  it('says who was there, and elides before a vowel', () => {
    const persons = [sandrine(), aPerson({ id: idOf('ines'), name: 'Inès Lopes' })];
    expect(said({ present: [idOf('ines')], about: 'appel' }, { persons })).toBe(
      `Sandrine Morel est activée par Laurent Thomas (CPE), en présence d’Inès Lopes${NBSP}: appel —${NBSP}à une date non précisée`,
    );
  });

  it.each([
    [fr, 'activation', '2024, terminée', 'terminée'],
    [fr, 'relay', '2024, terminé', 'terminé'],
    [en, 'activation', '2024, ended', 'ended'],
    [en, 'relay', '2024, ended', 'ended'],
  ] as const)('says in a word that it is over: %#', (t, kind, dated, undated) => {
    const year = { kind: 'year', year: 2024 } as const;
    const told = (parts: Partial<Activation>) => sentenceOf(parts, {}, t).toldTime;
    expect(said({ kind, ended: true, date: year }, {}, t)).toMatch(new RegExp(` —\u00a0${dated}$`));
    expect(said({ kind, ended: true }, {}, t)).toMatch(new RegExp(`, ${undated}$`));
    expect(told({ kind, ended: true, date: year })).toBe(dated);
    expect(told({ kind, ended: true })).toBe(undated);
    expect(told({ kind, date: year })).toBe('2024');
    expect(told({ kind })).toBeNull();
  });

  it('leaves out a date that nobody knows where only what was told is asked for', () => {
    const toldText = (parts: Partial<Activation>) => sentenceOf(parts).toldText;
    expect(toldText({})).toBe('Sandrine Morel est activée par Laurent Thomas (CPE)');
    expect(toldText({ ended: true })).toBe(
      'Sandrine Morel est activée par Laurent Thomas (CPE) —\u00a0terminée',
    );
  });

  it('is said in English', () => {
    expect(said({ about: 'appel', date: { kind: 'year', year: 2024 } }, {}, en)).toBe(
      'Sandrine Morel is activated by Laurent Thomas (CPE): appel —\u00a02024',
    );
  });

  it('names a child not born yet', () => {
    expect(said({}, { persons: [sandrine({ name: '', expected: true, sex: null })] })).toMatch(
      /^l’enfant à naître est/,
    );
  });

  it('keeps its colon and its date after words that are read from right to left', () => {
    const LRM = '\u200e';
    const { text, parts } = sentenceOf(
      { about: 'שיחה', date: { kind: 'year', year: 2019 } },
      { professionals: [laurent({ name: 'דוד', function: null })] },
    );
    expect(text).toBe(`Sandrine Morel est activée par דוד${LRM}${NBSP}: שיחה${LRM} —${NBSP}2019`);
    expect(parts.map((part) => part.text).join('')).not.toContain(LRM);
  });

  it('keeps its names apart from its words, braces and all', () => {
    const document = aDocument({ persons: [sandrine({ name: '{by}' })], professionals: [laurent()] });
    const arrow = anActivation({ from: [idOf('laurent')], to: [idOf('sandrine')], about: '{fact} $& ' });
    expect(passiveSentence(document, arrow, fr).parts).toEqual([
      { text: '{by}', isName: true },
      { text: ' est activée par ', isName: false },
      { text: 'Laurent Thomas (CPE)', isName: true },
      { text: `${NBSP}: {fact} $& `, isName: false },
    ]);
  });
});

describe('the thread of the fictional sitting', () => {
  const thread = threadSentences(fictionalDocument(), fr);
  const text = (number: string) => thread.find((line) => line.number === number)?.sentence.text;

  it('tells 35 activations and 6 relays', () => {
    expect(thread).toHaveLength(41);
  });

  it('tells a function at first mention only', () => {
    expect(text('1')).toBe(
      `Sandrine Morel est activée par Laurent Thomas (CPE)${NBSP}: absences de Yanis le matin —${NBSP}12/09/2024`,
    );
    expect(text('2')).toBe(
      `Laurent Thomas est activé·e par Sandrine Morel${NBSP}: demande de rendez-vous au collège —${NBSP}16/09/2024`,
    );
  });

  it('tells a relay with the person concerned and who was there', () => {
    expect(text('R1')).toBe(
      `Dr${NBSP}Émilie Rousseau passe le relais à Paul Grenier (psychologue), pour Yanis Haddad, en présence de Sandrine Morel —${NBSP}15/11/2024`,
    );
    expect(text('R4')).toBe(
      'Olivier Roche passe le relais à Élodie Perrin, pour les trois enfants, en présence de Sandrine Morel et Thierry Lopes —\u00a012/11/2025',
    );
  });

  it('agrees with the two parents of the summons', () => {
    expect(text('32')).toBe(
      `Sandrine Morel et Karim Haddad sont activés par Mme${NBSP}la juge Delmas${NBSP}: convocation des parents à l’audience —${NBSP}03/11/2025`,
    );
  });

  it('sets French typography on what was typed', () => {
    expect(text('30')).toBe(
      `Olivier Roche est activé·e par Thierry Lopes${NBSP}: «${NBSP}qu’est-ce que vous allez écrire${NBSP}?${NBSP}» —${NBSP}02/10/2025`,
    );
    expect(text('12')).toContain('appel chaque mercredi soir —\u00a0depuis 2021');
  });

  it('tells another order when asked to, functions where they then come first', () => {
    const document = fictionalDocument();
    const reversed = [...thread].reverse().map(({ activation }) => activation);
    const [first] = threadSentences(document, fr, reversed);
    expect(first?.sentence.text).toContain('Hugo Martin (référent de parcours)');
    expect(first?.number).toBe('35');
  });
});
