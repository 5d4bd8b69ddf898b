import fc from 'fast-check';
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

describe('a name of a civility and a letter', () => {
  const { inText, inName } = leftOutNames({ people: ['Mme K.', 'M. L.', 'dr. y'], places: [] });

  it.each([
    'mère de K.',
    'mère de K',
    'mère de k',
    'MME K. A APPELÉ',
    'avec mme K.',
    'k. ne vient plus',
    'chez les Ks',
    'chez L., le soir',
    'rendez-vous chez Y.',
    'parents d’Y',
  ])('is read in « %s »', (text) => {
    expect(inText(text)).toBe(true);
  });

  it.each([
    'L’école a appelé',
    'l’école, l’hiver',
    'il y va',
    'Mme a appelé',
    'vers 14 h, 5 km',
    'le bus K2',
    'Karim est là',
    'Mme Karam',
  ])('is not read in « %s »', (text) => {
    expect(inText(text)).toBe(false);
  });

  it('is read in a name that is told by it', () => {
    expect(inName('mère de K.')).toBe(true);
    expect(inName('mère de Mme K.')).toBe(true);
    expect(inName('fils de la dame K.')).toBe(true);
    expect(inName('ami d’Y')).toBe(true);
    expect(inName('Karim K.')).toBe(false);
    expect(inName('Léa de Lille')).toBe(false);
  });
});

describe('a name told by a civility and its first letter', () => {
  const { inText, inName } = leftOutNames({ people: ['Karima Benali', 'Léa S.'], places: [] });

  it.each(['Mme B. a signalé', 'mme b', 'Madame K', 'chez la famille B.', 'avec M. S.', 'chez S.'])(
    'is read in « %s »',
    (text) => {
      expect(inText(text)).toBe(true);
    },
  );

  it.each(['le plan B', 'S’il vient', 'Mme s’absente', 'vitamine K', 'Lina S.'])(
    'is not read in « %s »',
    (text) => {
      expect(inText(text)).toBe(false);
    },
  );

  it('is read in a name too', () => {
    expect(inName('fils de Mme B.')).toBe(true);
    expect(inName('Lina B.')).toBe(false);
  });
});

describe('a family name that is written first', () => {
  it.each(['Fatou Ndiaye', 'Fatou NDIAYE', 'NDIAYE Fatou', 'Ndiaye Fatou', 'Mme NDIAYE Fatou'])(
    '(« %s ») is read in either order',
    (name) => {
      const { inText, inName } = leftOutNames({ people: [name], places: [] });
      for (const told of ['NDIAYE Fatou', 'Ndiaye Fatou', 'Fatou Ndiaye', 'Fatou', 'NDIAYE', 'Mme Ndiaye']) {
        expect(inText(`d’après ${told}, hier`)).toBe(true);
        expect(inName(`mère de ${told}`)).toBe(true);
        expect(inName(`la sœur de la petite ${told}`)).toBe(true);
      }
      expect(inName('Awa Ndiaye')).toBe(false);
      expect(inName('NDIAYE Awa')).toBe(false);
    },
  );

  it('is not taken for a mention where the family shares a name with « de »', () => {
    for (const name of ['Yvonne de Gaulle', 'DE GAULLE Yvonne']) {
      const { inName } = leftOutNames({ people: [name], places: [] });
      expect(inName('Charles de Gaulle')).toBe(false);
      expect(inName('DE GAULLE Charles')).toBe(false);
      expect(inName('mère d’Yvonne')).toBe(true);
      expect(inName('mère de Mme de Gaulle')).toBe(true);
    }
  });
});

describe('a name that is elided, owned, or written together', () => {
  const { inText, inName } = leftOutNames({
    people: ['Amina', 'Aïcha Diallo', 'Fatou N’Diaye', 'Jean-Pierre', 'Ndour'],
    places: [],
  });

  it.each([
    'la demande d’Amina',
    "d'amina",
    'd\u02BCAmina',
    'd´Amina',
    'D AMINA',
    'l’Aïcha du 3e',
    'qu’Aïcha vienne',
    'Amina’s school',
    'les Aïchas',
    'la famille Ndiaye',
    'la famille N DIAYE',
    'jeanpierre',
    'chez N’Dour',
    'Ami\u00ADna',
  ])('is read in « %s »', (text) => {
    expect(inText(text)).toBe(true);
  });

  it.each([
    'mère d’Amina',
    'mère à l’Aïcha',
    'copine de la grande Aïcha',
    'père de notre Amina',
    'Amina’s mother',
    'maman de jeanpierre',
    'tante de N’Dour',
    'fils de Ndiaye',
  ])('is read in the name « %s »', (name) => {
    expect(inName(name)).toBe(true);
  });

  it.each(['Aminata', 'mère d’Aminata', 'Damien', 'Lina Diallo'])('is not read in « %s »', (name) => {
    expect(inName(name)).toBe(false);
  });
});

it('is read however it is written, of whoever has a name', () => {
  const word = fc.stringMatching(/^[BFGKLRTVZ][aeiouéï]{1,2}[bdfglmnrstvz][a-zéèïç]{1,6}$/);
  const name = fc.record({ given: word, family: word }).filter(({ given, family }) => given !== family);
  const written = fc.constantFrom<(parts: { given: string; family: string }) => string>(
    ({ given, family }) => `${given} ${family}`,
    ({ given, family }) => `${family.toUpperCase()} ${given}`,
    ({ given, family }) => `${family} ${given}`,
    ({ given, family }) => `Mme ${given} ${family}`,
    ({ family }) => `M. ${family}`,
    ({ given }) => given,
    ({ family }) => `Dr ${family[0]!}.`,
  );
  const called = (stored: string, { given, family }: { given: string; family: string }): readonly string[] =>
    [given, family, family.toUpperCase(), `${family} ${given}`, `${given} ${family}`].filter((form) =>
      form
        .toLowerCase()
        .split(' ')
        .some((part) => stored.toLowerCase().split(/[ .]+/).includes(part)),
    );
  fc.assert(
    fc.property(name, written, (parts, write) => {
      const stored = write(parts);
      const { inText, inName } = leftOutNames({ people: [stored], places: [] });
      const forms = called(stored, parts);
      const byLetter = [`Mme ${parts.family[0]!}.`, `la famille ${parts.family[0]!}`];
      for (const form of forms) {
        for (const text of [form, `d’${form}`, `l'${form} d’à côté`, `chez ${form}s, hier`, `(${form}-là)`])
          expect([stored, text, inText(text)]).toEqual([stored, text, true]);
        for (const told of [`mère de ${form}`, `ami d’${form}`, `à l’${form}`, `tante de la petite ${form}`])
          expect([stored, told, inName(told)]).toEqual([stored, told, true]);
      }
      if (stored.includes(parts.family) || stored.includes('.'))
        for (const text of byLetter) expect([stored, text, inText(text)]).toEqual([stored, text, true]);
      expect(inText('le collège a appelé hier, il y a 3 jours')).toBe(false);
    }),
    { numRuns: 500 },
  );
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
