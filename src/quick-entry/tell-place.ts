import { FIELD_IDS } from '../model/default-fields';
import type { FieldId, InstitutionId } from '../model/ids';
import { newInstitution } from '../model/new-figures';
import { knownInstitution } from './catalogue-text';
import type { KindChoice } from './chip';
import type { FigureRef } from './figure-ref';
import { fitName } from './fit-name';
import { codePointLength } from './fold';
import type { LineDraft } from './line-draft';
import { ambiguous } from './ambiguous';
import { properName } from './proper-name';
import { refuseUnclosed } from './refuse-unclosed';
import { fieldName } from './tell-facts';
import { keyOf, type Token } from './token';

export const LONGEST_FUNCTION = 120;

/**
 * The institution that stands after « chez », on the sheet or new.
 * @param otherwise the field of a new one of which the catalogue says nothing.
 */
export function placeFor(
  line: LineDraft,
  tokens: readonly Token[],
  number: number | null,
  otherwise: FieldId | null,
): InstitutionId {
  const fits = fitName(line.names, { tokens, number, kinds: ['institution'], isPlace: true });
  if (fits.length > 1) throw ambiguous(line, tokens, fits);
  const [known] = fits;
  if (known !== undefined) return known.id as InstitutionId;
  const made = line.newFigure(placeKey(tokens, number));
  if (made !== null) return made.id as InstitutionId;
  const field = catalogueField(tokens);
  return addInstitution(line, { tokens, number, field: field ?? otherwise, choice: null })
    .id as InstitutionId;
}

function placeKey(tokens: readonly Token[], number: number | null): string {
  return `institution ${keyOf(tokens)} ${number ?? ''}`;
}

export function catalogueField(tokens: readonly Token[]): FieldId | null {
  const field = knownInstitution(properName(tokens))?.entry.field ?? null;
  return field === null ? null : FIELD_IDS[field];
}

interface PlaceToAdd {
  readonly tokens: readonly Token[];
  readonly number: number | null;
  readonly field: FieldId | null;
  readonly choice: KindChoice | null;
}

export function addInstitution(line: LineDraft, { tokens, number, field, choice }: PlaceToAdd): FigureRef {
  const name = properName(tokens);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  if (name === '') throw line.misread('missingName', span);
  refuseUnclosed(line, tokens);
  if (codePointLength(name) > LONGEST_FUNCTION) throw line.misread('functionTooLong', span);
  const institution = newInstitution(line.makeId<'institution'>(), { name, field });
  const ref = { id: institution.id, kind: 'institution', name, isNew: true } as const;
  line.addFigure(placeKey(tokens, number), ref, { kind: 'institution', institution });
  line.chip(() => ({
    kind: 'newInstitution',
    name,
    field: fieldName(line.document, institution.field),
    choice,
  }));
  return ref;
}
