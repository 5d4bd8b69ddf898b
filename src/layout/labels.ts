import { shortFunction, shortName } from '../catalogue/short-form';
import type { Translate } from '../i18n/translate';
import { frenchTypography } from '../i18n/typography';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { fieldMark, sameMark, type FieldMark } from './field-mark';
import { settled } from '../model/settled';
import type { SheetLabel } from './sheet-label';
import { distinctFirstNames, splitName, withoutTitle } from './shown-name';

type Named = Pick<DiagramDocument, 'persons' | 'professionals' | 'institutions' | 'fields' | 'options'>;
type Labels = ReadonlyMap<FigureId, SheetLabel>;

interface Memory {
  readonly t: Translate;
  readonly document: Named;
  readonly labels: Labels;
}

let memory: Memory | null = null;

/**
 * What is written under each figure and on each building's sign.
 *
 * Family: the first name, with as much of the last name as tells two apart, and the years. Others: their name
 * and their tie. Professionals: name and short function. Institutions: short name. The last answer is kept,
 * so that a gesture, which changes positions only, gets the very same map.
 */
export function sheetLabels(document: Named, t: Translate): Labels {
  const named = settled(document);
  const last = memory?.t === t ? memory : null;
  const labels = last !== null && writtenAlike(last.document, named) ? last.labels : write(named, t, last);
  memory = { t, document: named, labels };
  return labels;
}

function write(document: Named, t: Translate, last: Memory | null): Labels {
  const labels = new Map<FigureId, SheetLabel>();
  const keep: Keep = (id, title, detail, field = null) => {
    const before = last?.labels.get(id);
    const same = before?.title === title && before.detail === detail && sameMark(before.field ?? null, field);
    labels.set(id, same ? before : { title, detail, ...(field !== null && { field }) });
  };
  writePersons(recordsOf(document.persons), t, keep);
  for (const professional of recordsOf(document.professionals)) {
    const { title, detail } = professionalLabel(professional);
    keep(professional.id, title, detail, ownFieldMark(professional, document));
  }
  for (const institution of recordsOf(document.institutions)) {
    const title = frenchTypography(institution.shortName ?? shortName(institution.name));
    keep(institution.id, title, null, signMark(institution, document));
  }
  return labels;
}

type Keep = (id: FigureId, title: string, detail: string | null, field?: FieldMark | null) => void;

function writePersons(persons: readonly Person[], t: Translate, keep: Keep): void {
  const family = persons.filter((person) => person.kind === 'family' && person.name !== '');
  const others = persons.filter((person) => person.kind === 'other');
  const firstNames = distinctFirstNames(
    family.map(({ name }) => name),
    others.map(({ name }) => name),
  );
  family.forEach((person, index) => {
    const title = firstNames[index] ?? splitName(person.name).first;
    keep(person.id, frenchTypography(title), yearsOf(person, t));
  });
  for (const other of others) {
    keep(other.id, frenchTypography(other.name), other.tie === null ? null : frenchTypography(other.tie));
  }
  for (const person of persons) {
    if (person.kind === 'family' && person.name === '') {
      keep(person.id, yearsOf(person, t) ?? (person.expected ? t('sheet.expected') : ''), null);
    }
  }
}

/** On a building's sign; that of no field when it has none. */
function signMark({ field }: Institution, { fields }: Named): FieldMark | null {
  const known = field === null ? undefined : recordAt(fields, field);
  return known === undefined ? { kind: 'icon', icon: 'custom' } : fieldMark(known);
}

/** Of somebody who works in another field than their building's, when the sheet shows such fields. */
function ownFieldMark({ field, institution }: Professional, document: Named): FieldMark | null {
  if (!document.options.personFields || field === null) return null;
  const building = institution === null ? undefined : recordAt(document.institutions, institution);
  const known = recordAt(document.fields, field);
  return known === undefined || building?.field === field ? null : fieldMark(known);
}

function professionalLabel(professional: Professional): SheetLabel {
  const written = professional.shortFunction ?? professional.function;
  const shown = professional.shortFunction ?? (written === null ? null : shortFunction(written));
  const detail = shown === null ? null : frenchTypography(shown);
  const title = frenchTypography(withoutTitle(professional.name));
  return title === '' && detail !== null ? { title: detail, detail: null } : { title, detail };
}

/** « 1982 », « v. 2024 », « 1950 – 2019 », « † 2019 »; `null` when no year was told. */
function yearsOf(person: Person, t: Translate): string | null {
  const { birthYear, birthApproximate, deathYear } = person;
  const birth =
    birthYear === null
      ? null
      : birthApproximate
        ? t('sheet.bornAbout', { year: birthYear })
        : String(birthYear);
  if (deathYear === null) return birth === null ? null : frenchTypography(birth);
  if (birth === null) return t('sheet.died', { year: deathYear });
  return t('sheet.lifespan', { birth, death: deathYear });
}

function writtenAlike(before: Named, after: Named): boolean {
  return (
    sameRecords(before.fields, after.fields, (a, b) => sameMark(fieldMark(a), fieldMark(b))) &&
    before.options.personFields === after.options.personFields &&
    sameRecords(before.persons, after.persons, samePerson) &&
    sameRecords(before.professionals, after.professionals, sameProfessional) &&
    sameRecords(before.institutions, after.institutions, sameInstitution)
  );
}

function sameRecords<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  same: (a: T, b: T) => boolean,
): boolean {
  if (before === after) return true;
  const ids = Object.keys(after);
  if (ids.length !== Object.keys(before).length) return false;
  return ids.every((id) => {
    const a = before[id];
    const b = after[id];
    return a === b || (a !== undefined && b !== undefined && same(a, b));
  });
}

const samePerson = (a: Person, b: Person): boolean =>
  a.name === b.name &&
  a.kind === b.kind &&
  a.expected === b.expected &&
  a.birthYear === b.birthYear &&
  a.birthApproximate === b.birthApproximate &&
  a.deathYear === b.deathYear &&
  a.tie === b.tie;

const sameProfessional = (a: Professional, b: Professional): boolean =>
  a.name === b.name &&
  a.function === b.function &&
  a.shortFunction === b.shortFunction &&
  a.field === b.field &&
  a.institution === b.institution;

const sameInstitution = (a: Institution, b: Institution): boolean =>
  a.name === b.name && a.shortName === b.shortName && a.field === b.field;
