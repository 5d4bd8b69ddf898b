import { describe, expect, it } from 'vitest';
import { completions } from '../../src/quick-entry/complete';
import { read, sentence, sheet, TODAY } from './reading-tools';

const DOCUMENT = sheet(
  'Sandrine Morel f 1982 + Karim Haddad h 1980 : Yanis h 2013',
  'Paul Grenier, psychologue, chez CMP',
  'Laurent Thomas, CPE',
);

const unclosed = (part: string) =>
  `« ${part} » : il manque la parenthèse qui ferme. Si elle est du nom, mettez-le entre guillemets.`;

describe('a bad line gets a sentence, never a silence', () => {
  it.each([
    ['> Sandrine : absences', 'Il manque la personne qui active, avant « > ».'],
    ['Sandrine < : absences', 'Il manque la personne qui active, après « < ».'],
    ['Sandrine > : absences', 'Il manque l’autre personne : qui est activé ?'],
    ['Sandrine >', 'Il manque l’autre personne : qui est activé ?'],
    ['Sandrine > > Karim', 'Il manque l’autre personne : qui est activé ?'],
    ['Sandrine > Sandrine : appel', 'Une personne ne s’active pas elle-même.'],
    [
      'Sandrine : absences',
      '« absences » n’est pas un nom : pour une activation, écrivez qui active, puis « > ».',
    ],
    ['M. Thomas > Sandrine absences', 'Il manque « : » avant « absences ». Tab le met.'],
    [
      'Thomas > Sandrine et Karim absences de Yanis',
      'Il manque « : » avant « absences de Yanis ». Tab le met.',
    ],
    ['Sandrine, Karim', 'Une personne par ligne, ou « foyer : Sandrine, Karim ».'],
    [
      'Sandrine >> Paul Grenier : Yanis',
      'Un relais va d’un professionnel à un professionnel. Pour une activation, écrivez « > ».',
    ],
    [
      'Sandrine > Karim : appel (32/13/2024)',
      '« 32/13/2024 » n’est pas une date : écrivez par exemple 12/09/2024, sept. 2024 ou depuis 2021.',
    ],
    ['Nadège 09', '« 09 » : écrivez 2009, ou 9 ans.'],
    ['Nadège 86', '« 86 » : écrivez 1986, ou 86 ans.'],
    ['Nadège 2500', '« 2500 » n’est pas une année : écrivez-la en quatre chiffres, de 1800 à 2200.'],
    ['Sandrine > Karim < Yanis : appel', 'Une seule direction par ligne.'],
    ['Sandrine + Karim + Yanis', 'Un couple se dit à deux : « Josiane + Bernard ».'],
    ['Sandrine + Sandrine', 'Il manque l’autre personne du couple : le même nom est écrit deux fois.'],
    [
      'Sandrine + Karim (amis)',
      '« (amis) » ne dit pas un couple : mariés, pacsés, union libre, séparés, divorcés ou veufs, avec l’année.',
    ],
    ['foyer :', 'Il manque la suite, après « : ».'],
    ['Sandrine : Karim > Yanis', '« > » vient après « : » : écrivez d’abord qui active et qui est activé.'],
    [
      'Paul Grenier : Léa f 2010',
      '« Paul Grenier » ne fait pas partie de ceux qui vivent ensemble : pour une activation, écrivez « > ».',
    ],
    [
      'inst Le Pont (bonheur)',
      '« (bonheur) » n’est pas un champ : aide, soin, éducation, contrôle ou culture.',
    ],
    [
      'pro Anne Roy (bonheur)',
      '« (bonheur) » n’est pas un champ : aide, soin, éducation, contrôle ou culture.',
    ],
    [
      'séance : mars 2026, Clinique',
      '« mars 2026 » : la date de la séance s’écrit avec son jour, par exemple 17/03/2026.',
    ],
    [
      'Anne Roy, psychologue, chez CMP, Riom',
      '« Riom » est de trop : une fonction, puis « chez » et une institution.',
    ],
    ['présents : CMP', '« CMP » est une institution : écrivez qui en vient.'],
    [
      'Anne\u0007',
      'La ligne contient un caractère invisible qui ne peut pas être gardé : retapez ce passage.',
    ],
    [
      'Anne \u202eenna',
      'La ligne contient un caractère qui retourne le sens de lecture : retapez ce passage.',
    ],
    [
      'personne "\u200b" 2009',
      'La ligne contient un caractère invisible qui ne peut pas être gardé : retapez ce passage.',
    ],
    [
      'Anne\u200d > Karim',
      'La ligne contient un caractère invisible qui ne peut pas être gardé : retapez ce passage.',
    ],
    ['Sandrine (u', unclosed('(u')],
    ['Nadège (2009 > ASE', unclosed('(2009')],
    ['Sandrine > ASE (appel', unclosed('(appel')],
    ['Nadège Petit (2009 bis > ASE : appel', unclosed('(2009 bis')],
    ['Anne Roy, éducatrice (AEMO, chez Le Pont', unclosed('(AEMO')],
    ['Anne Roy, éducatrice, chez Le Pont [Riom', unclosed('[Riom')],
    ['inst Le Pont (aide', unclosed('(aide')],
    ['Nadège + Marc (mariés 1975', unclosed('(mariés')],
    ['Sandrine : Léo (adopté', unclosed('(adopté')],
    ['Nadège 1990-1980', '« Nadège 1990-1980 » : l’année du décès vient avant celle de la naissance.'],
    ['Nadège −1', '« −1 » n’est pas une année : écrivez-la en quatre chiffres, de 1800 à 2200.'],
    ['Nadège -1', '« -1 » n’est pas une année : écrivez-la en quatre chiffres, de 1800 à 2200.'],
    [
      'Sandrine : Léa f -2009',
      '« -2009 » n’est pas une année : écrivez-la en quatre chiffres, de 1800 à 2200.',
    ],
    ['Nadège 300 ans', '« 300 » n’est pas une année : écrivez-la en quatre chiffres, de 1800 à 2200.'],
    ['Nadège -12 ans', '« -12 » n’est pas une année : écrivez-la en quatre chiffres, de 1800 à 2200.'],
    ['Nadège 3050', '« 3050 » n’est pas une année : écrivez-la en quatre chiffres, de 1800 à 2200.'],
  ])('%s', (line, expected) => {
    expect(sentence(line, DOCUMENT)).toBe(expected);
  });

  it('knows the year of a death that is on the sheet', () => {
    const document = sheet('Bernard h †2019');
    expect(sentence('Bernard 2030', document)).toContain('l’année du décès vient avant');
    expect(sentence('Bernard 2019', document)).toBeNull();
  });

  it('asks which of two is meant, with what to write for each', () => {
    const document = sheet('Laurent Thomas, CPE', 'Anne Thomas, psychologue', 'Sandrine f');
    expect(sentence('Thomas > Sandrine : absences', document)).toBe('Deux Thomas : lequel ?');
    expect(sentence('M. Thomas > Sandrine : absences', document)).toBe('Deux Thomas : lequel ?');
    expect(read('Thomas > Sandrine', document).problem).toMatchObject({
      kind: 'ambiguous',
      part: { start: 0, end: 6, text: 'Thomas' },
      alternatives: [
        { name: 'Laurent Thomas', detail: 'CPE', replacement: 'Laurent Thomas' },
        { name: 'Anne Thomas', detail: 'psychologue', replacement: 'Anne Thomas' },
      ],
    });
  });

  it('tells homonyms apart by their number', () => {
    const document = sheet('Lina Haddad', 'Lina Haddad (2)');
    expect(read('Lina > Lina', document).problem).toMatchObject({
      alternatives: [{ replacement: 'Lina Haddad (1)' }, { replacement: 'Lina Haddad (2)' }],
    });
  });

  it('offers the missing « : » to Tab', () => {
    const text = 'Thomas > Sandrine absences';
    const [fix] = completions(text, text.length, { document: DOCUMENT, today: TODAY });
    expect(fix).toMatchObject({ group: 'fix', start: 18, end: 26, text: ': absences' });
  });

  it('refuses a line of more than 500 characters, and a name of more than 100', () => {
    expect(sentence(`Sandrine > Karim : ${'a'.repeat(500)}`, DOCUMENT)).toContain('500 au plus');
    expect(sentence(`Nadège ${'A'.repeat(100)}`, DOCUMENT)).toContain('100 caractères au plus');
    expect(sentence(`Sandrine > Karim : ${'a'.repeat(301)}`, DOCUMENT)).toContain('300 caractères au plus');
    expect(sentence(`Anne Roy, ${'a'.repeat(121)}`, DOCUMENT)).toContain('120 caractères au plus');
  });

  it('counts characters as people do, not code units', () => {
    expect(sentence(`Nadège ${'👩'.repeat(90)}`, DOCUMENT)).toBeNull();
  });

  it('draws nothing, and says which part', () => {
    const reading = read('Sandrine > Karim : appel (32/13/2024)', DOCUMENT);
    expect(reading.intents).toEqual([]);
    expect(reading.problem?.part).toEqual({ start: 26, end: 36, text: '32/13/2024' });
  });
});
