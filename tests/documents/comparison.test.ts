import { beforeAll, describe, expect, it } from 'vitest';
import { changeGroups } from '../../src/documents/comparison-list';
import { comparisonSentence } from '../../src/documents/comparison-sentence';
import { createTranslate, loadLanguage } from '../../src/i18n/translate';
import type { Change, ChangedKind, SignChange } from '../../src/model/compare-sheets';
import { aCouple, aDocument, aHousehold, anActivation, aPerson, aProfessional, idOf } from '../builders';

beforeAll(async () => {
  await loadLanguage('en');
});

const t = createTranslate('fr');

function many(count: number, kind: ChangedKind, change: Change): readonly SignChange[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${kind}${change}${at}`, kind, change }));
}

describe('the sentence that sums a comparison up', () => {
  it.each<[string, readonly SignChange[], string, string]>([
    [
      'counts activations, relays and institutions',
      [...many(4, 'activation', 'new'), ...many(2, 'relay', 'new'), ...many(1, 'institution', 'gone')],
      '4\u00a0nouvelles activations, 2\u00a0nouveaux relais, une institution de moins',
      '4 new activations, 2 new relays, one institution fewer',
    ],
    [
      'says one in a word',
      [...many(1, 'activation', 'new'), ...many(1, 'relay', 'ended'), ...many(1, 'professional', 'new')],
      'une nouvelle activation, un relais terminé, un·e\u00a0professionnel·le de plus',
      'one new activation, one relay ended, one more professional',
    ],
    [
      'says many in numbers',
      [
        ...many(3, 'activation', 'ended'),
        ...many(2, 'activation', 'resumed'),
        ...many(2, 'relay', 'gone'),
        ...many(5, 'institution', 'new'),
        ...many(2, 'professional', 'gone'),
      ],
      '3\u00a0activations terminées, 2\u00a0activations reprises, 2\u00a0relais de moins, 5\u00a0institutions de plus, 2\u00a0professionnel·les de moins',
      '3 activations ended, 2 activations taken up again, 2 relays fewer, 5 more institutions, 2 professionals fewer',
    ],
    [
      'says that nothing changed',
      [],
      'rien n’a changé dans les activations, les relais, les institutions ni parmi ceux qui travaillent ensemble',
      'nothing changed in the activations, the relays, the institutions or among those who work together',
    ],
  ])('%s', (_, changes, french, english) => {
    expect(comparisonSentence(changes, t)).toBe(french);
    expect(comparisonSentence(changes, createTranslate('en'))).toBe(english);
  });

  it('never counts the family', () => {
    const family = [...many(2, 'person', 'new'), ...many(3, 'person', 'gone')];
    expect(comparisonSentence(family, t)).toBe(comparisonSentence([], t));
  });
});

describe('the list of changes', () => {
  const ana = aPerson({ id: idOf('ana'), name: 'Ana Vidal', sex: 'female' });
  const samir = aProfessional({ id: idOf('samir'), name: 'Samir Benali', function: 'éducateur' });
  const gone = anActivation({ id: idOf('gone'), from: [ana.id], to: [samir.id], about: 'rencontre' });
  const first = anActivation({
    id: idOf('first'),
    from: [samir.id],
    to: [ana.id],
    rank: 1,
    about: 'une sortie',
  });
  const second = anActivation({
    id: idOf('second'),
    from: [samir.id],
    to: [ana.id],
    rank: 2,
    about: 'un appel',
  });
  const before = aDocument({
    persons: [ana],
    professionals: [samir],
    activations: [gone, { ...first, rank: 9 }],
  });

  it('says each in the words of the thread, what is gone as it was told then', () => {
    const eva = aPerson({ id: idOf('eva'), name: 'Éva Vidal' });
    const after = aDocument({
      persons: [ana, eva],
      professionals: [samir],
      activations: [second, { ...first, ended: true }],
    });
    expect(changeGroups(before, after, t)).toEqual([
      {
        change: 'new',
        lines: [
          { id: eva.id, change: 'new', number: null, words: 'Éva Vidal', signs: [eva.id] },
          {
            id: second.id,
            change: 'new',
            number: '2',
            words: 'Ana Vidal est activée par Samir Benali (éducateur)\u00a0: un appel',
            signs: [second.id],
          },
        ],
      },
      {
        change: 'ended',
        lines: [expect.objectContaining({ id: first.id, number: '1' })],
      },
      {
        change: 'gone',
        lines: [
          expect.objectContaining({
            id: gone.id,
            number: '1',
            words: expect.stringContaining('Samir Benali (éducateur) est activé·e par Ana Vidal') as string,
          }),
        ],
      },
    ]);
  });

  it('is empty when nothing changed', () => {
    expect(changeGroups(before, before, t)).toEqual([]);
  });
});

describe('the family in the list of changes', () => {
  const person = (name: string, parts: Parameters<typeof aPerson>[0] = {}) =>
    aPerson({ id: idOf(name), name, ...parts });
  const [ana, eva, leo] = [person('Ana', { sex: 'female' }), person('Éva', { sex: 'female' }), person('Léo')];
  const baby = person('', { id: idOf('baby'), expected: true });
  const before = aDocument({
    persons: [ana, eva, leo, baby],
    households: [
      aHousehold({ id: idOf('one'), members: [ana.id, eva.id] }),
      aHousehold({ id: idOf('two'), members: [leo.id] }),
    ],
    couples: [
      aCouple({ id: idOf('c'), partners: [ana.id, leo.id], states: [{ kind: 'married', year: 2005 }] }),
    ],
  });
  const after = aDocument({
    persons: [
      { ...ana, deceased: true, deathYear: 2025 },
      eva,
      leo,
      { ...baby, name: 'Noé', expected: false, sex: 'male' },
    ],
    households: [
      aHousehold({ id: idOf('one'), members: [ana.id] }),
      aHousehold({ id: idOf('two'), members: [leo.id, eva.id] }),
      aHousehold({ id: idOf('three'), members: [baby.id] }),
    ],
    couples: [
      aCouple({
        id: idOf('c'),
        partners: [ana.id, leo.id],
        states: [
          { kind: 'married', year: 2005 },
          { kind: 'separated', year: 2024 },
        ],
      }),
    ],
  });
  const words = (from: typeof before, to: typeof before, locale: 'fr' | 'en' = 'fr') =>
    changeGroups(from, to, createTranslate(locale)).flatMap(({ change, lines }) =>
      lines.map((line) => `${change} ${line.words.replaceAll('\u00a0', ' ')}`),
    );

  it('says who lives elsewhere, who was born, who died and what a couple is now', () => {
    expect(words(before, after)).toEqual([
      'new Foyer : Noé',
      'changed Ana : décédée en 2025',
      'changed Éva : ne vit plus avec Ana, vit avec Léo',
      'changed Noé : né',
      'changed Ana et Léo : mariés 2005, séparés 2024',
    ]);
    expect(words(before, after, 'en')).toContain('changed Éva: no longer lives with Ana, lives with Léo');
  });

  it('says the same backwards, without a word for what nobody can take back', () => {
    expect(words(after, before)).toEqual([
      'changed Ana : le décès n’est plus noté',
      'changed Éva : ne vit plus avec Léo, vit avec Ana',
      'changed l’enfant à naître : naissance attendue',
      'changed Ana et Léo : mariés 2005',
      'gone Foyer : Noé',
    ]);
  });

  it('takes everybody of a home or a couple in hand', () => {
    const lines = changeGroups(before, after, t).flatMap((group) => group.lines);
    expect(lines.find(({ id }) => id === 'three')?.signs).toEqual([baby.id]);
    expect(lines.find(({ id }) => id === 'c')?.signs).toEqual([ana.id, leo.id]);
  });
});
