import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/model/records';
import type { DiagramDocument } from '../../src/model/document';
import { chips, read, sheet } from './reading-tools';

const worker = (document: DiagramDocument, at = 0) => {
  const one = recordsOf(document.professionals)[at];
  const place = recordsOf(document.institutions).find(({ id }) => id === one?.institution);
  return one && { ...one, place: place?.name ?? null, placeField: place?.field ?? null };
};

describe('one who works', () => {
  it.each([
    [
      'Laurent Thomas, CPE, Collège des Marronniers',
      { name: 'Laurent Thomas', function: 'CPE', place: 'Collège des Marronniers', placeField: 'education' },
    ],
    [
      'Samir Benali, éducateur, chez Le Pont',
      { name: 'Samir Benali', function: 'éducateur', place: 'Le Pont' },
    ],
    ['Samir Benali, éducateur chez Le Pont', { function: 'éducateur', place: 'Le Pont' }],
    ['Samir Benali, éducateur, @ Le Pont', { function: 'éducateur', place: 'Le Pont' }],
    ['Samir Benali chez Le Pont', { name: 'Samir Benali', function: null, place: 'Le Pont' }],
    ['Laurent Thomas h, CPE', { name: 'Laurent Thomas', sex: 'male', function: 'CPE', place: null }],
    [
      'Laurent Thomas (CPE), Collège Monet',
      { name: 'Laurent Thomas', function: 'CPE', place: 'Collège Monet' },
    ],
    ['pro Samir Benali', { name: 'Samir Benali', function: null }],
    ['Dr Rousseau', { name: 'Dr Rousseau' }],
    ['Mme la juge Delmas', { name: 'Mme la juge Delmas' }],
    [
      'Mme la juge Delmas, juge des enfants, chez Tribunal judiciaire',
      { function: 'juge des enfants', place: 'Tribunal judiciaire' },
    ],
    ['Mme la juge Delmas, juge Tribunal', { function: 'juge Tribunal', place: null }],
    ['Élodie Perrin, éducatrice AEMO', { function: 'éducatrice AEMO', place: null }],
    ['Élodie Perrin, Sauvegarde', { function: null, place: 'Sauvegarde' }],
    ['Paul Grenier, marchand de rêves, Les Étoiles', { function: 'marchand de rêves', place: 'Les Étoiles' }],
    ['Paul Grenier, marchand de rêves', { function: 'marchand de rêves', place: null }],
    [
      'Paul Grenier, psychologue, chez CMP enfants et adolescents',
      { place: 'CMP enfants et adolescents', placeField: 'care' },
    ],
    [
      'Anne Roy, directrice, chez "Aide & Soins, Valmont"',
      { function: 'directrice', place: 'Aide & Soins, Valmont' },
    ],
    ['Anne Roy, directrice, chez « Aide & Soins, Valmont »', { place: 'Aide & Soins, Valmont' }],
    [
      'سمير حداد، طبيب، chez مستشفى الأمل 12',
      { name: 'سمير حداد', function: 'طبيب', place: 'مستشفى الأمل 12' },
    ],
    ['Anne Roy, "CMP référente", sans institution', { function: 'CMP référente', place: null }],
  ])('%s', (line, facts) => {
    expect(worker(sheet(line))).toMatchObject(facts);
  });

  it('is green whatever its field; the field of the function goes before that of the institution', () => {
    expect(worker(sheet('Fatou Ndiaye, infirmière scolaire, chez Collège des Marronniers'))).toMatchObject({
      field: 'care',
      placeField: 'education',
    });
    expect(worker(sheet('Lucie Marchand, coordinatrice, chez Le Radeau (aide)'))).toMatchObject({
      field: 'aid',
      placeField: 'aid',
    });
    expect(worker(sheet('Samir Benali, éducateur, chez Le Radeau'))?.placeField).toBe(
      worker(sheet('Samir Benali, éducateur'))?.field,
    );
    expect(worker(sheet('Fatou Ndiaye, infirmière (sans champ)'))?.field).toBeNull();
  });

  it('gets what was not known, and a change is shown', () => {
    const document = sheet('pro Laurent Thomas', 'Laurent Thomas, CPE, Collège des Marronniers');
    expect(worker(document)).toMatchObject({ function: 'CPE', place: 'Collège des Marronniers' });
    expect(chips('Laurent Thomas, proviseur', document)).toEqual([
      'Laurent Thomas · fonction\u00a0: CPE → proviseur',
    ]);
  });

  it('keeps its field when it is only named again', () => {
    expect(worker(sheet('pro Juge (sans champ)', 'présents : Juge'))?.field).toBeNull();
  });

  it('finds the institution again by its first words', () => {
    const document = sheet('inst Collège des Marronniers', 'Laurent Thomas, CPE, chez le collège');
    expect(recordsOf(document.institutions)).toHaveLength(1);
    expect(worker(document)?.place).toBe('Collège des Marronniers');
  });

  it('is said in the words of the preview', () => {
    expect(chips('Laurent Thomas, CPE, Collège des Marronniers')).toEqual([
      'nouveau professionnel · Laurent Thomas (CPE)',
      'nouvelle institution · éducation · Collège des Marronniers',
    ]);
  });
});

describe('an institution', () => {
  const place = (line: string) => recordsOf(sheet(line).institutions)[0];
  it.each([
    ['Collège des Marronniers (éducation)', { name: 'Collège des Marronniers', field: 'education' }],
    ['Collège des Marronniers', { field: 'education' }],
    ['CMP enfants et adolescents', { name: 'CMP enfants et adolescents', field: 'care' }],
    ["Foyer de l'enfance (aide)", { name: "Foyer de l'enfance", field: 'aid' }],
    ['inst Le Pont (aide)', { name: 'Le Pont', field: 'aid' }],
    ['institution Le Pont (soin)', { field: 'care' }],
    ['Inst Le Pont [contrôle]', { field: 'control' }],
    ['inst La Fabrique (culture)', { field: 'culture' }],
    ['inst Le Pont', { field: null }],
    ['inst Villa 9', { name: 'Villa 9' }],
    ['centre hospitalier de riom', { name: 'Centre hospitalier de Riom', field: 'care' }],
  ])('%s', (line, facts) => {
    expect(place(line)).toMatchObject(facts);
  });

  it('matches sigles in capitals and as whole words only', () => {
    expect(recordsOf(sheet('Paul je').institutions)).toHaveLength(0);
    expect(recordsOf(sheet('ASE de Riom').institutions)).toHaveLength(1);
    expect(recordsOf(sheet('Casimir Asepte').persons)).toHaveLength(1);
  });
});

describe('the kind of a new figure', () => {
  it('may be changed before Enter', () => {
    const [chip] = read('Josiane > Marie : appel').chips;
    expect(chip).toMatchObject({
      kind: 'newPerson',
      choice: { key: 'josiane', kind: 'family', kinds: ['family', 'other', 'professional', 'institution'] },
    });
    const kinds = new Map([['josiane', 'professional' as const]]);
    expect(chips('Josiane > Marie : appel', undefined, { kinds })).toEqual([
      'nouveau professionnel · Josiane',
      'nouveau membre de la famille · Marie',
      'activation orange 1',
    ]);
  });
});
