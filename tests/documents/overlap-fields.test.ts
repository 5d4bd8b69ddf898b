import { describe, expect, it } from 'vitest';
import { overlapFields } from '../../src/documents/overlap-fields';
import { overlapSentence } from '../../src/documents/overlap-sentence';
import { createTranslate } from '../../src/i18n/translate';
import { aDocument, aPerson, anActivation, anInstitution, aProfessional, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');

const ana = aPerson({ id: idOf('ana'), name: 'Ana' });
const care = idOf<'field'>('care');
const aid = idOf<'field'>('aid');
const school = anInstitution({ id: idOf('school'), name: 'Collège', field: aid });
const nurse = aProfessional({ id: idOf('nurse'), name: 'Fatou', institution: school.id, field: care });
const teacher = aProfessional({ id: idOf('teacher'), name: 'Hugo', institution: school.id, field: null });
const doctor = aProfessional({ id: idOf('doctor'), name: 'Dr Rey', institution: null, field: care });

const sheet = (...activations: ReturnType<typeof anActivation>[]) =>
  aDocument({
    persons: [ana],
    professionals: [nurse, teacher, doctor],
    institutions: [school],
    activations,
  });
const from = (rank: number, to: string, about: string | null = null) =>
  anActivation({ id: idOf(`a${rank}`), rank, from: [ana.id], to: [idOf(to)], about });

describe('where several places overlap', () => {
  it('is nowhere on a sheet where one place is activated, however often', () => {
    expect(overlapFields(sheet(from(1, 'nurse'), from(2, 'nurse')))).toEqual([]);
  });

  it('is where one person activates two places', () => {
    const [field, ...others] = overlapFields(sheet(from(1, 'doctor'), from(2, 'teacher')));
    expect(others).toEqual([]);
    expect(field).toMatchObject({
      origin: { kind: 'activatedBy', id: 'ana' },
      arrows: ['a1', 'a2'],
      places: ['doctor', 'school'],
      fields: ['care', 'aid'],
    });
  });

  it('leaves out what the same person says to somebody who does not work', () => {
    const document = aDocument({
      persons: [ana, aPerson({ id: idOf('bea') })],
      professionals: [teacher, doctor],
      institutions: [school],
      activations: [from(1, 'doctor'), from(2, 'teacher'), from(3, 'bea')],
    });
    const [field] = overlapFields(document);
    expect(field?.arrows).toEqual(['a1', 'a2']);
  });

  it('is in one house too, when its people work in two fields', () => {
    const [field] = overlapFields(sheet(from(1, 'nurse'), from(2, 'teacher')));
    expect(field).toMatchObject({ places: ['school'], fields: ['care', 'aid'] });
  });

  it('is where the same matter sets two places to work, whatever its case, accents and stop', () => {
    const [one, two] = [aPerson({ id: idOf('one') }), aPerson({ id: idOf('two') })];
    const document = aDocument({
      persons: [one, two],
      professionals: [nurse, doctor],
      institutions: [school],
      activations: [
        anActivation({ id: idOf('x'), rank: 1, from: [one.id], to: [nurse.id], about: 'Écoute la nuit' }),
        anActivation({ id: idOf('y'), rank: 2, from: [two.id], to: [doctor.id], about: 'ecoute, la nuit.' }),
        anActivation({ id: idOf('z'), rank: 3, from: [two.id], to: [doctor.id], about: 'écoute' }),
      ],
    });
    expect(overlapFields(document)).toMatchObject([
      {
        origin: { kind: 'about', about: 'Écoute la nuit' },
        arrows: ['x', 'y'],
        places: ['school', 'doctor'],
      },
    ]);
  });

  it('is among all those who passed relays for one person, from both ends', () => {
    const relay = (id: string, rank: number, source: string, target: string) =>
      anActivation({
        id: idOf(id),
        kind: 'relay',
        rank,
        from: [idOf(source)],
        to: [idOf(target)],
        concerns: [ana.id],
      });
    expect(overlapFields(sheet(relay('r1', 1, 'doctor', 'nurse')))).toEqual([]);
    const [field] = overlapFields(
      sheet(relay('r1', 1, 'doctor', 'nurse'), relay('r2', 2, 'nurse', 'teacher')),
    );
    expect(field).toMatchObject({ origin: { kind: 'relaysFor', id: 'ana' }, places: ['doctor', 'school'] });
  });

  it('comes in the order of telling, never in an order of size', () => {
    const told = overlapFields(fictionalDocument());
    const first = told.map(({ arrows: [arrow = ''] }) => arrow);
    const document = fictionalDocument();
    const rank = (id: string) => Object.values(document.activations).find((one) => one.id === id)?.rank ?? 0;
    expect(first.map(rank)).toEqual(first.map(rank).toSorted((a, b) => a - b));
  });

  it('round Yanis is the doctor, the centre, the college and the programme of the fictional sitting', () => {
    const field = overlapFields(fictionalDocument()).find(({ key }) => key === 'relaysFor F9');
    expect(new Set(field?.places)).toEqual(new Set(['I6', 'I4', 'I7', 'I9']));
  });
});

describe('the words for it', () => {
  it('names who activates, the places and how many fields', () => {
    const document = sheet(from(1, 'doctor'), from(2, 'teacher'));
    const [field] = overlapFields(document);
    expect(field && overlapSentence(document, field, t)).toBe(
      'Ana active 2\u00a0lieux de 2\u00a0champs\u00a0: Dr\u00a0Rey et Collège',
    );
  });

  it('says nothing of fields that nobody told', () => {
    const document = aDocument({
      persons: [ana],
      professionals: [doctor, { ...teacher, institution: null }].map((one) => ({ ...one, field: null })),
      activations: [from(1, 'doctor'), from(2, 'teacher')],
    });
    const [field] = overlapFields(document);
    expect(field && overlapSentence(document, field, t)).toBe(
      'Ana active 2\u00a0lieux\u00a0: Dr\u00a0Rey et Hugo',
    );
  });

  it('has a sentence for each of the fictional sitting', () => {
    const document = fictionalDocument();
    const sentences = overlapFields(document).map((field) => overlapSentence(document, field, t));
    expect(sentences.length).toBeGreaterThan(4);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
  });
});
