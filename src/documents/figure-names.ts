import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { Field } from '../model/field';
import type { Institution } from '../model/institution';
import { isLiving } from '../model/is-living';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt } from '../model/records';
import type { Presence } from '../model/sitting';
import { accordOf, type Accord } from './accord';
import { nameAsTyped } from './mention';
import { spoken } from './spoken';

/** What a screen reader says of somebody: « Sandrine Morel, née en 1982, vit ensemble, présente ». */
export function personName(
  document: DiagramDocument,
  person: Person,
  presence: Presence | null,
  t: Translate,
): string {
  return joined([nameAsTyped(document, person.id, t), ...personDetails(person, presence, t)], t);
}

/** « Laurent Thomas, CPE, Collège des Marronniers, travaille ensemble, présent ». */
export function professionalName(
  document: DiagramDocument,
  professional: Professional,
  presence: Presence | null,
  t: Translate,
): string {
  const details = professionalDetails(document, professional, presence, t);
  return joined([nameAsTyped(document, professional.id, t), ...details], t);
}

/** « Collège des Marronniers, institution, champ éducation ». */
export function institutionName(document: DiagramDocument, institution: Institution, t: Translate): string {
  const details = institutionDetails(document, institution, t);
  return joined([nameAsTyped(document, institution.id, t), ...details], t);
}

export function institutionOf(
  document: Pick<DiagramDocument, 'institutions'>,
  { institution }: Professional,
): Institution | undefined {
  return institution === null ? undefined : recordAt<Institution>(document.institutions, institution);
}

export function fieldOf(
  document: Pick<DiagramDocument, 'fields'>,
  { field }: Institution,
): Field | undefined {
  return field === null ? undefined : recordAt<Field>(document.fields, field);
}

function joined(parts: readonly string[], t: Translate): string {
  return spoken(parts.reduce((name, detail) => t('sentence.nameAnd', { name, detail })));
}

function personDetails(person: Person, presence: Presence | null, t: Translate): readonly string[] {
  const living = person.kind === 'family' ? t('sentence.livesTogether') : t('sentence.sharesLife');
  return [
    ...lifeWords(person, t),
    ...(isLiving(person) ? [living] : []),
    ...(person.loss === null ? presenceWords(presence, accordOf(person), t) : []),
  ];
}

/** Birth, death and tie, piece by piece: « née en 1982 ». */
export function lifeWords(person: Person, t: Translate): readonly string[] {
  const accord = accordOf(person);
  const { birthYear, deathYear, loss } = person;
  if (loss !== null) {
    const named = person.name === '' ? [] : [t(`notation.${loss}`)];
    return birthYear === null ? named : [...named, t('notation.lossIn', { year: birthYear })];
  }
  const details: string[] = [];
  if (birthYear !== null) {
    const year = { year: birthYear };
    if (person.expected) details.push(t('sentence.expectedIn', year));
    else if (person.birthApproximate) details.push(t(`sentence.bornAbout.${accord}`, year));
    else details.push(t(`sentence.born.${accord}`, year));
  }
  if (deathYear !== null) details.push(t(`sentence.diedIn.${accord}`, { year: deathYear }));
  else if (person.deceased) details.push(t(`sentence.died.${accord}`));
  if (person.tie !== null) details.push(person.tie);
  return details;
}

function professionalDetails(
  document: DiagramDocument,
  professional: Professional,
  presence: Presence | null,
  t: Translate,
): readonly string[] {
  const institution = institutionOf(document, professional);
  return [
    ...(professional.function === null ? [] : [professional.function]),
    ...(institution === undefined ? [] : [institution.name]),
    t('sentence.worksTogether'),
    ...presenceWords(presence, accordOf(professional), t),
  ];
}

function institutionDetails(
  document: DiagramDocument,
  institution: Institution,
  t: Translate,
): readonly string[] {
  const field = fieldOf(document, institution);
  return [
    t('sentence.institution'),
    ...(field === undefined ? [] : [t('sentence.field', { field: field.name })]),
  ];
}

export function presenceWords(presence: Presence | null, accord: Accord, t: Translate): readonly string[] {
  return presence === null ? [] : [t(`sentence.${presence}.${accord}`)];
}
