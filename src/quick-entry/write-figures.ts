import { recordAt, recordsOf } from '../model/records';
import { DEFAULT_FIELDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { FieldId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Person, Sex } from '../model/person';
import type { Professional } from '../model/professional';
import { knownInstitutionAtStart } from './catalogue-text';
import { fitName } from './fit-name';
import { nameIndex, tokensOfName } from './name-index';
import type { NameWriter } from './name-writer';
import { quoteNewInstitution, quoteNewName, quotePart } from './quote-name';
import { catalogueField } from './tell-place';
import { fieldOfWork } from './work-parts';

export const SEX_LETTERS: Readonly<Record<Sex, string>> = { female: 'f', male: 'h', other: 'x' };

/** Pregnancies have no name: they are written with their parents. */
export function writePersons({ persons }: DiagramDocument, names: NameWriter): readonly string[] {
  return recordsOf<Person>(persons)
    .filter(({ name }) => name !== '')
    .map((person) => {
      const tie = person.tie === null ? '' : `, ${quotePart(person.tie)}`;
      const word = person.kind === 'other' ? 'autre' : 'personne';
      return `${word} ${quoteNewName(person.name)}${names.numberOf(person.id)}${sexOf(person.sex)}${lifeOf(person)}${tie}`;
    });
}

function sexOf(sex: Sex | null): string {
  return sex === null ? '' : ` ${SEX_LETTERS[sex]}`;
}

function lifeOf({ birthYear, birthApproximate, deceased, deathYear }: Person): string {
  if (birthYear !== null && !birthApproximate && deathYear !== null) return ` ${birthYear}-${deathYear}`;
  const birth = birthYear === null ? '' : ` ${birthApproximate ? 'vers ' : ''}${birthYear}`;
  if (!deceased) return birth;
  return `${birth} (décédé${deathYear === null ? '' : ` ${deathYear}`})`;
}

export function writeInstitutions({ institutions }: DiagramDocument, names: NameWriter): readonly string[] {
  return recordsOf<Institution>(institutions).map(({ id, name, field }) => {
    const said = fieldText(field, catalogueField(tokensOfName(name)) !== null);
    return `inst ${quoteNewInstitution(name)}${names.numberOf(id)}${said}`;
  });
}

/** What the line leaves out the catalogue may add: that there is no field is then said. */
function fieldText(field: FieldId | null, isSaidByCatalogue: boolean): string {
  const known = field === null ? undefined : recordAt(DEFAULT_FIELDS, field);
  if (known !== undefined) return ` (${known.name})`;
  return isSaidByCatalogue ? ' (sans champ)' : '';
}

export function writeProfessionals(document: DiagramDocument, names: NameWriter): readonly string[] {
  return recordsOf<Professional>(document.professionals).map((worker) => {
    const { id, name, sex, function: work, institution, field } = worker;
    const said = work === null ? '' : `, ${quotePart(work)}`;
    const place = institution === null ? withoutPlace(document, work) : `, chez ${names.of(institution)}`;
    const fieldSaid = fieldText(field, fieldOfWork(work, name) !== null);
    return `pro ${quoteNewName(name)}${names.numberOf(id)}${sexOf(sex)}${said}${place}${fieldSaid}`;
  });
}

/** A function that sounds like an institution (« CMP référent ») is kept from being one. */
function withoutPlace(document: DiagramDocument, work: string | null): string {
  if (work === null) return '';
  const asked = { tokens: tokensOfName(work), number: null, kinds: ['institution'] as const };
  const isPlace = knownInstitutionAtStart(work) !== null || fitName(nameIndex(document), asked).length > 0;
  return isPlace ? ', sans institution' : '';
}
