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
  SittingId,
} from './ids';
import type { Institution } from './institution';
import type { Person } from './person';
import type { Professional } from './professional';
import type { SheetOptions } from './sheet-options';
import type { Sitting } from './sitting';

/**
 * Everything that is saved, undone and exported; nothing else is. Records are flat and keyed by id, so that
 * a patch names one field of one thing. What was not told is `null`: never 0, never an empty string.
 */
export interface DiagramDocument {
  readonly persons: Readonly<Record<PersonId, Person>>;
  readonly professionals: Readonly<Record<ProfessionalId, Professional>>;
  readonly institutions: Readonly<Record<InstitutionId, Institution>>;
  readonly households: Readonly<Record<HouseholdId, Household>>;
  readonly couples: Readonly<Record<CoupleId, Couple>>;
  readonly filiations: Readonly<Record<FiliationId, Filiation>>;
  readonly activations: Readonly<Record<ActivationId, Activation>>;
  readonly sittings: Readonly<Record<SittingId, Sitting>>;
  readonly fields: Readonly<Record<FieldId, Field>>;
  /** Not records: what this sheet draws beside the usual. */
  readonly options: SheetOptions;
}
