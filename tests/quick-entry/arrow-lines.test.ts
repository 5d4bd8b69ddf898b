import { describe, expect, it } from 'vitest';
import { arrowColour } from '../../src/model/arrow-colour';
import type { DiagramDocument } from '../../src/model/document';
import { figureAt } from '../../src/model/figure-at';
import { inOrderOfTelling } from '../../src/model/order-of-telling';
import { recordsOf } from '../../src/model/records';
import { chips, read, sheet } from './reading-tools';

const SHEET = [
  'Sandrine Morel f 1982 + Karim Haddad h 1980 : Lina f 2009, Yanis h 2013',
  'Josiane f 1954',
  'Laurent Thomas, CPE, chez Collège des Marronniers',
  'Mme la juge Delmas, juge des enfants, chez Tribunal judiciaire',
  'Dr Émilie Rousseau, médecin traitant, chez Maison de santé',
  'Paul Grenier, psychologue, chez CMP',
  'Sophie Bernard, professeure principale',
  'Claire Fabre, assistante sociale',
];

function told(...lines: readonly string[]) {
  const document = sheet(...SHEET, ...lines);
  return inOrderOfTelling(document).map((arrow) => ({
    ...arrow,
    from: namesOf(document, arrow.from),
    to: namesOf(document, arrow.to),
    concerns: namesOf(document, arrow.concerns),
    present: namesOf(document, arrow.present),
    toldBy: arrow.toldBy === null ? null : namesOf(document, [arrow.toldBy])[0],
    colour: arrowColour(document, arrow),
  }));
}

function namesOf(document: DiagramDocument, ids: readonly string[]) {
  return ids.map((id) => figureAt(document, id)?.name);
}

describe('an activation', () => {
  it.each(['>', '->', '=>', '→'])('goes from left to right with %s', (sign) => {
    expect(told(`Laurent Thomas ${sign} Sandrine : absences de Yanis le matin (12/09/2024)`)).toMatchObject([
      {
        kind: 'activation',
        from: ['Laurent Thomas'],
        to: ['Sandrine Morel'],
        about: 'absences de Yanis le matin',
        date: { kind: 'day', year: 2024, month: 9, day: 12 },
        colour: 'orange',
      },
    ]);
  });

  it('is told in the passive with <', () => {
    expect(told('Sandrine < Laurent Thomas : absences')).toMatchObject([
      { from: ['Laurent Thomas'], to: ['Sandrine Morel'], about: 'absences' },
    ]);
  });

  it('makes its new ends in one line', () => {
    expect(chips('Hugo Martin, CPE, Collège des Tilleuls > Sandrine : absences', sheet(...SHEET))).toEqual([
      'nouveau professionnel · Hugo Martin (CPE)',
      'nouvelle institution · éducation · Collège des Tilleuls',
      'activation orange 1',
    ]);
  });

  it('may have an institution at an end', () => {
    expect(told("L'école > Sandrine : appel")).toMatchObject([{ from: ["L'école"], colour: 'orange' }]);
    expect(told("l'école > sandrine : appel")).toMatchObject([{ from: ["L'école"] }]);
    expect(told("Foyer de l'enfance > Sandrine : accueil")).toMatchObject([{ from: ["Foyer de l'enfance"] }]);
    expect(told('le collège > Sandrine : appel')).toMatchObject([{ from: ['Collège des Marronniers'] }]);
  });

  it('leaves >, :, comma and + alone in its words, and quotes are only text', () => {
    expect(told('Lina > Sandrine : a > b : c, d + e "f" « g »')).toMatchObject([
      { about: 'a > b : c, d + e "f" « g »' },
    ]);
  });

  it('may say nothing of what it is about', () => {
    expect(told('Lina > Sandrine')).toMatchObject([{ about: null, colour: 'blue' }]);
  });
});

describe('several ends', () => {
  it.each([
    [
      'Juge Delmas > Sandrine et Karim : convocation',
      ['Mme la juge Delmas'],
      ['Sandrine Morel', 'Karim Haddad'],
    ],
    ['Sandrine & Karim > Juge Delmas : demande', ['Sandrine Morel', 'Karim Haddad'], ['Mme la juge Delmas']],
    [
      'Juge Delmas > Sandrine, Karim et Lina : audience',
      ['Mme la juge Delmas'],
      ['Sandrine Morel', 'Karim Haddad', 'Lina'],
    ],
    [
      'Paul Grenier, psychologue, chez CMP enfants et adolescents & Laurent Thomas > Lina : x',
      ['Paul Grenier', 'Laurent Thomas'],
      ['Lina'],
    ],
  ])('%s', (line, from, to) => {
    expect(told(line)).toMatchObject([{ from, to }]);
  });

  it('keep an institution behind its professional', () => {
    const [arrow] = told('Laurent Thomas, Collège des Marronniers > Sandrine : absences');
    expect(arrow?.from).toEqual(['Laurent Thomas']);
  });

  it('of two kinds make one arrow for each kind', () => {
    expect(told('Sandrine et Paul Grenier > Juge Delmas : demande')).toMatchObject([
      { from: ['Sandrine Morel'], colour: 'red' },
      { from: ['Paul Grenier'], colour: 'green' },
    ]);
    expect(chips('Sandrine et Paul Grenier > Juge Delmas : demande', sheet(...SHEET))).toEqual([
      'activation rouge 1',
      'activation verte 2',
    ]);
  });

  it('keep together a kind of place and its words in lower case', () => {
    expect(told('Centre médico-social enfants et adolescents > Lina : x')).toMatchObject([
      { from: ['Centre médico-social enfants et adolescents'] },
    ]);
    expect(told('Samir Benali chez CMP enfants et adolescents > Lina : x')).toMatchObject([
      { from: ['Samir Benali'] },
    ]);
  });

  it('with a name of the sheet that holds an « et » or a comma are one end', () => {
    const document = sheet(
      ...SHEET,
      'inst "Aide & Soins, Valmont" (aide)',
      'Aide & Soins, Valmont > Sandrine : visite',
    );
    expect(
      recordsOf(document.institutions).filter(({ name }) => name === 'Aide & Soins, Valmont'),
    ).toHaveLength(1);
    expect(inOrderOfTelling(document)).toHaveLength(1);
  });
});

describe('a chain', () => {
  it('makes one arrow a sign, with the same words and date', () => {
    expect(told('Lina > Sophie Bernard > Claire Fabre : conseil (2024)')).toMatchObject([
      { from: ['Lina'], to: ['Sophie Bernard'], about: 'conseil', date: { kind: 'year', year: 2024 } },
      {
        from: ['Sophie Bernard'],
        to: ['Claire Fabre'],
        about: 'conseil',
        date: { kind: 'year', year: 2024 },
      },
    ]);
  });

  it('may mix activations and relays', () => {
    expect(told('Lina > Sophie Bernard >> Claire Fabre : Lina')).toMatchObject([
      { kind: 'activation', about: 'Lina', concerns: [] },
      { kind: 'relay', about: null, concerns: ['Lina'] },
    ]);
  });

  it('may be told backwards', () => {
    expect(told('Claire Fabre < Sophie Bernard < Lina : conseil')).toMatchObject([
      { from: ['Sophie Bernard'], to: ['Claire Fabre'] },
      { from: ['Lina'], to: ['Sophie Bernard'] },
    ]);
  });
});

describe('a relay', () => {
  it('is about the persons its tail names, and says who was there', () => {
    expect(told('Dr Rousseau >> Paul Grenier : Lina et Yanis (avec Sandrine) (15/11/2024)')).toMatchObject([
      {
        kind: 'relay',
        from: ['Dr Émilie Rousseau'],
        to: ['Paul Grenier'],
        concerns: ['Lina', 'Yanis'],
        about: null,
        present: ['Sandrine Morel'],
        date: { kind: 'day', year: 2024, month: 11, day: 15 },
      },
    ]);
  });

  it('is about words as a whole otherwise', () => {
    expect(told('Dr Rousseau >> Paul Grenier : les trois enfants')).toMatchObject([
      { about: 'les trois enfants', concerns: [] },
    ]);
    expect(told('Dr Rousseau >> Paul Grenier : Lina et son frère')).toMatchObject([
      { about: 'Lina et son frère', concerns: [] },
    ]);
  });
});

describe('parentheses', () => {
  it('say who told it and that it has ended', () => {
    expect(told('Lina > Sandrine : appel (dit par Josiane) (terminée)')).toMatchObject([
      { about: 'appel', toldBy: 'Josiane', ended: true },
    ]);
  });

  it('are read anywhere after the ends, brackets too', () => {
    expect(told('Lina > Sandrine [12/09/2024] : (terminée) appel (dite par Josiane) du soir')).toMatchObject([
      { about: 'appel du soir', ended: true, toldBy: 'Josiane', date: { kind: 'day' } },
    ]);
  });

  it('of a kind already said, and any other, stay text', () => {
    expect(told('Lina > Sandrine : spectacle (une bonne nouvelle) (20/05/2025) (2024)')).toMatchObject([
      {
        about: 'spectacle (une bonne nouvelle) (2024)',
        date: { kind: 'day', year: 2025, month: 5, day: 20 },
      },
    ]);
    expect(told('Lina > Sandrine (urgent) : appel')).toMatchObject([{ about: '(urgent) appel' }]);
  });

  it('with a name that is not on the sheet stay text, and the preview says so', () => {
    const document = sheet(...SHEET);
    expect(told('Lina > Sandrine : appel (avec sa tante)')).toMatchObject([
      { about: 'appel (avec sa tante)', present: [] },
    ]);
    expect(chips('Lina > Sandrine : appel (avec sa tante)', document)[0]).toContain(
      'n’est pas sur la feuille',
    );
  });

  it('may name somebody whom the same line makes', () => {
    const [arrow] = told('Lina > Fatou Ndiaye, infirmière : maux de ventre (dit par Fatou Ndiaye)');
    expect(arrow).toMatchObject({ about: 'maux de ventre', toldBy: arrow?.to[0] });
  });

  it('may say that there is no date', () => {
    expect(told('Lina > Sandrine (sans date) : spectacle (2024)')).toMatchObject([
      { about: 'spectacle (2024)', date: null },
    ]);
  });
});

describe('names', () => {
  it('find a professional by civility and last name, when the sex does not contradict', () => {
    const document = sheet('Laurent Thomas h, CPE', 'Anne Thomas f, psychologue');
    expect(chips('M. Thomas', document)).toEqual(['Laurent Thomas · déjà sur la feuille']);
    expect(chips('Mme Thomas', document)).toEqual(['Anne Thomas · déjà sur la feuille']);
    expect(read('Dr Thomas', document).problem?.kind).toBe('ambiguous');
  });

  it('find by full name first, then by first or last name', () => {
    const document = sheet('personne Lina Haddad', 'personne Lina (1)');
    expect(chips('Lina', document)).toEqual(['Lina · déjà sur la feuille']);
    expect(chips('haddad', document)).toEqual(['Lina Haddad · déjà sur la feuille']);
  });

  it('are the same without case, accents or typographic signs', () => {
    const document = sheet('Émilie D’Angelo f');
    expect(chips("emilie d'angelo", document)).toEqual(['Émilie D’Angelo · déjà sur la feuille']);
    expect(chips('Émilie\u00a0D’ANGELO', document)).toEqual(['Émilie D’Angelo · déjà sur la feuille']);
  });
});
