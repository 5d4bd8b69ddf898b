import { describe, expect, it } from 'vitest';
import { fieldNamed } from '../../src/catalogue/field-words';
import { findInstitution, institutionAtStart } from '../../src/catalogue/find-institution';
import { INSTITUTIONS } from '../../src/catalogue/institutions';

describe('findInstitution', () => {
  it.each([
    ['Collège des Marronniers', 'Collège', 'education'],
    ['college', 'Collège', 'education'],
    ['Lycée professionnel des Tilleuls', 'Lycée professionnel', 'education'],
    ['L’école Jules-Ferry', 'École élémentaire', 'education'],
    ["l'ecole", 'École élémentaire', 'education'],
    ['CMP enfants et adolescents', 'Centre médico-psychologique', 'care'],
    ['Maison de santé', 'Maison de santé pluriprofessionnelle', 'care'],
    ['Centre hospitalier – urgences pédiatriques', 'Centre hospitalier', 'care'],
    ['Aide sociale à l’enfance', 'Aide sociale à l’enfance', 'aid'],
    ["Aide sociale a l'enfance", 'Aide sociale à l’enfance', 'aid'],
    ['MDS de Valmont', 'Maison départementale des solidarités', 'aid'],
    ['Sauvegarde', 'Sauvegarde de l’enfance', 'control'],
    ['Foyer de l’enfance', 'Foyer de l’enfance', 'aid'],
    ['Tribunal judiciaire', 'Tribunal judiciaire', 'control'],
    ['Judo Club de Valmont', 'Club sportif', 'culture'],
    ['Programme de réussite éducative', 'Programme de réussite éducative', 'education'],
    ['CPAS de Liège', 'Centre public d’action sociale', 'aid'],
    ['SPJ', 'Service de la protection de la jeunesse', 'control'],
    ['antenne ASE de Valmont', 'Aide sociale à l’enfance', 'aid'],
    ['Mairie', 'Mairie', 'aid'],
    ['Crèche Les Lutins', 'Établissement d’accueil du jeune enfant', 'education'],
  ])('knows « %s »', (text, name, field) => {
    expect(findInstitution(text)).toMatchObject({ name, field });
  });

  it.each([
    'Le Pont',
    'Sandrine Morel',
    'Jean Parquet',
    'cmp',
    'Ase',
    'Paul CH',
    'grand-mère maternelle',
    '',
  ])('does not take « %s » for an institution', (text) => {
    expect(findInstitution(text)).toBeNull();
  });

  it('tells a beginning from a word in the middle', () => {
    expect(institutionAtStart('Judo Club de Valmont')).toBeNull();
    expect(institutionAtStart('Le club de judo')).toMatchObject({ start: 3, end: 7 });
  });

  it('does not join words that a comma parts', () => {
    expect(institutionAtStart('Maison, de santé')).toBeNull();
  });

  it('finds every entry by its name, and by its sigle where no other has it', () => {
    const sigles = INSTITUTIONS.flatMap(({ sigle }) => sigle ?? []);
    expect(INSTITUTIONS.filter(({ name }) => institutionAtStart(name)?.entry.name !== name)).toEqual([]);
    expect(sigles.filter((sigle) => institutionAtStart(sigle)?.entry.sigle !== sigle)).toEqual([]);
    expect(sigles.filter((sigle, index) => sigles.indexOf(sigle) !== index)).toEqual([]);
  });

  it('gives every entry a key of its own', () => {
    expect(new Set(INSTITUTIONS.map(({ key }) => key)).size).toBe(INSTITUTIONS.length);
  });
});

describe('fieldNamed', () => {
  it.each([
    ['aide', 'aid'],
    ['Soin', 'care'],
    ['éducation', 'education'],
    ['education', 'education'],
    ['contrôle', 'control'],
    ['culture', 'culture'],
  ])('reads (%s)', (word, field) => {
    expect(fieldNamed(word)).toBe(field);
  });

  it('leaves other words alone', () => {
    expect(fieldNamed('adopté')).toBeNull();
  });
});
