import { describe, expect, it } from 'vitest';
import { INSTITUTIONS } from '../../src/catalogue/institutions';
import { PROFESSIONS } from '../../src/catalogue/professions';
import { shortFunction, shortName } from '../../src/catalogue/short-form';

describe('what is written under a figure', () => {
  it.each([
    ['CPE', 'CPE'],
    ['conseiller principal d’éducation (CPE)', 'CPE'],
    ['professeure principale', 'prof. principale'],
    ['professeur principal de 4e B', 'prof. principal'],
    ['professeur·e principal·e', 'prof. principal·e'],
    ['assistante sociale de secteur', 'assistante sociale'],
    ['assistante sociale hospitalière', 'assistante sociale'],
    ['éducateur de prévention', 'éducateur'],
    ['éducatrice spécialisée en milieu ouvert', 'éducatrice'],
    ['puéricultrice de PMI', 'puéricultrice de PMI'],
    ['cheffe de service prévention', 'cheffe de service'],
    ['infirmière scolaire', 'infirmière scolaire'],
    ['référent de parcours PRE', 'référent de parcours'],
    ['animatrice de l’atelier théâtre', 'animatrice'],
    ['travailleur social évaluateur ASE', 'travailleur social'],
    ['soigneuse d’animaux de la ferme pédagogique', 'soigneuse d’animaux'],
    ['promeneuse, le samedi matin', 'promeneuse'],
    ['quelqu’un qui passe chaque semaine', 'quelqu’un qui passe…'],
    ['anticonstitutionnellement', 'anticonstitutionnel…'],
  ])('%s → %s', (text, shown) => {
    expect(shortFunction(text)).toBe(shown);
  });

  it('has at most 20 characters for every function of the catalogue, in both genders', () => {
    const tooLong = PROFESSIONS.flatMap(({ shortForm, shortFeminine }) => [shortForm, shortFeminine]).filter(
      (short) => Array.from(short).length > 20,
    );
    expect(tooLong).toEqual([]);
  });
});

describe('what the sign of a building shows', () => {
  it.each([
    ['Collège des Marronniers', 'Collège des Marronniers'],
    ['Lycée professionnel des Tilleuls', 'Lycée des Tilleuls'],
    ['CMP enfants et adolescents', 'CMP'],
    ['Programme de réussite éducative', 'PRE'],
    ['Programme de réussite éducative (PRE) – Ville', 'PRE'],
    ['Service de l’Aide sociale à l’enfance (ASE)', 'ASE'],
    ['Maison départementale des solidarités (MDS)', 'MDS'],
    ['Tribunal judiciaire – cabinet du juge des enfants (JE)', 'Tribunal'],
    ['Maison de santé pluriprofessionnelle (MSP)', 'Maison de santé'],
    ['Prévention spécialisée « Le Pont »', 'Prévention « Le Pont »'],
    ['Centre socioculturel « La Fabrique »', 'Centre social'],
    ['Le Pont', 'Le Pont'],
    ['La Bienvenue des Trois Rivières', 'La Bienvenue'],
  ])('%s → %s', (text, shown) => {
    expect(shortName(text)).toBe(shown);
  });

  it('has at most 24 characters for every institution of the catalogue', () => {
    expect(INSTITUTIONS.filter(({ shortForm }) => Array.from(shortForm).length > 24)).toEqual([]);
  });
});
