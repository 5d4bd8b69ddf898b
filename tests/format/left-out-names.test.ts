import { describe, expect, it } from 'vitest';
import { leftOutNames, whoIsNamed } from '../../src/format/left-out-names';

describe('a name that does not go out', () => {
  const { inText, inName, inPlace } = leftOutNames({
    people: ['Sandrine Morel', 'Dr Émilie Rousseau', 'Jean-Pierre', 'B.', '李娜'],
    places: ['Lycée professionnel des Tilleuls', 'MDS de Valmont'],
  });

  it.each([
    'absences de Sandrine le matin',
    'SANDRINE a appelé',
    'la demande d’Emilie',
    'Émilie'.normalize('NFD'),
    'chez les Morels',
    '(sandrine-yanis)',
    'avec Jean Pierre',
    'B. est partie',
    '我和李娜去了',
    'au lycée, le matin',
    'les Tilleuls',
    'la MDS a écrit',
  ])('is read in « %s »', (text) => {
    expect(inText(text)).toBe(true);
  });

  it.each(['sandrinelle', 'la morellerie', 'une maison, un service', 'l’école a appelé', 'le bien-être', ''])(
    'is not read in « %s »',
    (text) => {
      expect(inText(text)).toBe(false);
    },
  );

  it('is read in a name that is told by it, not in a family name in common', () => {
    expect(inName('Yanis Morel')).toBe(false);
    expect(inName('bébé de Sandrine')).toBe(true);
    expect(inName('mère d’Émilie')).toBe(true);
    expect(inName('Sandrine Petit')).toBe(false);
  });

  it('is read in a name that is told by its initial alone', () => {
    expect(inName('mère de B.')).toBe(true);
    expect(inName('Ami d’B')).toBe(true);
    expect(inName('Karim B.')).toBe(false);
    expect(inName('mère de Bruno')).toBe(false);
  });

  it('is read in the name of a place that bears it, not in another place of its kind', () => {
    expect(inPlace('Cabinet du docteur Rousseau')).toBe(true);
    expect(inPlace('Lycée Jules-Ferry')).toBe(false);
    expect(inPlace('Annexe de la MDS de Valmont')).toBe(true);
  });
});

it('tells who is named in a text, by any word of their name', () => {
  const named = whoIsNamed([
    { id: 1, name: 'Yanis Morel' },
    { id: 2, name: 'Lina Morel' },
    { id: 3, name: 'Laurent Thomas' },
  ]);
  expect(named('absences de Yanis le matin')).toEqual([1]);
  expect(named('la famille Morel')).toEqual([1, 2]);
  expect(named('')).toEqual([]);
});
