import type { Activation } from './activation';
import type { Couple } from './couple';
import type { Field } from './field';
import type { Filiation } from './filiation';
import type { Household } from './household';
import type {
  ActivationId,
  CoupleId,
  FieldId,
  FiliationId,
  HouseholdId,
  InstitutionId,
  PersonId,
  ProfessionalId,
} from './ids';
import type { Institution } from './institution';
import type { Person } from './person';
import type { Professional } from './professional';
import type { SheetOptions } from './sheet-options';

/** What stands on a sheet: the drawing, without the sittings it was drawn in. */
export interface SheetContent {
  readonly persons: Readonly<Record<PersonId, Person>>;
  readonly professionals: Readonly<Record<ProfessionalId, Professional>>;
  readonly institutions: Readonly<Record<InstitutionId, Institution>>;
  readonly households: Readonly<Record<HouseholdId, Household>>;
  readonly couples: Readonly<Record<CoupleId, Couple>>;
  readonly filiations: Readonly<Record<FiliationId, Filiation>>;
  readonly activations: Readonly<Record<ActivationId, Activation>>;
  readonly fields: Readonly<Record<FieldId, Field>>;
  /** Not records: what this sheet draws beside the usual. */
  readonly options: SheetOptions;
}

/**
 * What stands on the sheet now, to be kept as it is. The records are the very same objects: until one of them
 * changes, keeping them costs nothing.
 */
export function sheetContent(document: SheetContent): SheetContent {
  const { persons, professionals, institutions, households, couples } = document;
  const { filiations, activations, fields, options } = document;
  return {
    persons,
    professionals,
    institutions,
    households,
    couples,
    filiations,
    activations,
    fields,
    options,
  };
}
