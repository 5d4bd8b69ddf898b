import { DEFAULT_FIELDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { FieldId, InstitutionId, PersonId, ProfessionalId } from '../model/ids';
import { recordAt } from '../model/records';
import type { Field } from '../model/field';
import type { Sex } from '../model/person';
import type { FactChange } from './chip';
import type { PersonFacts, ProfessionalFacts } from './intent';
import type { LineDraft } from './line-draft';
import type { ToldFacts } from './told-facts';

export function fieldName(document: DiagramDocument, id: FieldId | null): string | null {
  if (id === null) return null;
  return (recordAt<Field>(document.fields, id) ?? recordAt(DEFAULT_FIELDS, id))?.name ?? null;
}

/** Fills what was empty on a person, and replaces what differs, with a chip for each change. */
export function tellPersonFacts(line: LineDraft, id: PersonId, told: ToldFacts, tie: string | null): void {
  const person = line.personNow(id);
  if (person === null) return;
  const { sex, death } = told;
  const birth = told.birth === null || agreesWithAge(told.birth, person) ? null : told.birth;
  if (sex !== null && sex !== person.sex) {
    change(line, id, { sex }, { fact: 'sex', before: person.sex, after: sex });
  }
  if (birth !== null && (birth.year !== person.birthYear || birth.approximate !== person.birthApproximate)) {
    const { year: after, approximate } = birth;
    const facts = { birthYear: after, birthApproximate: approximate };
    change(line, id, facts, { fact: 'birthYear', before: person.birthYear, after, approximate });
  }
  if (death !== null && (!person.deceased || (death.year !== null && death.year !== person.deathYear))) {
    const after = death.year ?? person.deathYear;
    change(
      line,
      id,
      { deceased: true, deathYear: after },
      { fact: 'deathYear', before: person.deathYear, after },
    );
  }
  if (tie !== null && tie !== person.tie)
    change(line, id, { tie }, { fact: 'tie', before: person.tie, after: tie });
}

/** « Inès 2 ans » adds nothing to « née en 2023 » when she has not had her birthday yet. */
function agreesWithAge(
  { age, year }: NonNullable<ToldFacts['birth']>,
  person: { readonly birthYear: number | null; readonly birthApproximate: boolean },
): boolean {
  if (age === null || person.birthYear === null) return false;
  return person.birthYear === year || person.birthYear === year - 1;
}

function change(line: LineDraft, id: PersonId, facts: PersonFacts, factChange: FactChange): void {
  const name = line.personNow(id)?.name ?? '';
  if (!line.tellPerson(id, facts)) return;
  line.chip(() => ({ kind: 'change', name, sex: line.personNow(id)?.sex ?? null, change: factChange }));
}

/** What a line tells of somebody who works; `undefined`: not said. */
export interface ToldWork {
  readonly sex: Sex | null;
  readonly function: string | undefined;
  readonly institution: InstitutionId | null | undefined;
  readonly field: FieldId | null | undefined;
}

export function tellWork(line: LineDraft, id: ProfessionalId, told: ToldWork): void {
  const before = line.professionalNow(id);
  if (before === null) return;
  const { sex, function: work, institution, field } = told;
  const say = (facts: ProfessionalFacts, factChange: FactChange) => {
    const isChange = line.tellProfessional(id, facts);
    if (isChange)
      line.chip(() => ({ kind: 'change', name: before.name, sex: before.sex, change: factChange }));
  };
  if (sex !== null && sex !== before.sex) say({ sex }, { fact: 'sex', before: before.sex, after: sex });
  if (work !== undefined && work !== before.function) {
    say({ function: work }, { fact: 'function', before: before.function, after: work });
  }
  if (institution !== undefined && institution !== before.institution) {
    const names = [before.institution, institution].map((place) => placeName(line, place));
    say({ institution }, { fact: 'institution', before: names[0] ?? null, after: names[1] ?? null });
  }
  if (field !== undefined && field !== before.field) {
    const names = [before.field, field].map((one) => fieldName(line.document, one));
    say({ field }, { fact: 'field', before: names[0] ?? null, after: names[1] ?? null });
  }
}

function placeName(line: LineDraft, id: InstitutionId | null): string | null {
  return id === null ? null : (line.institutionNow(id)?.name ?? null);
}

export function tellInstitutionField(line: LineDraft, id: InstitutionId, field: FieldId | null): void {
  const before = line.institutionNow(id);
  if (before === null || before.field === field) return;
  const names = [before.field, field].map((one) => fieldName(line.document, one));
  if (!line.tellInstitution(id, { field })) return;
  const factChange = { fact: 'field', before: names[0] ?? null, after: names[1] ?? null } as const;
  line.chip(() => ({ kind: 'change', name: before.name, sex: null, change: factChange }));
}
