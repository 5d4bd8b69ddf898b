import * as v from 'valibot';
import type { Activation } from '../model/activation';
import type { Couple } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Field } from '../model/field';
import type { Filiation } from '../model/filiation';
import type { Household } from '../model/household';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { DEFAULT_OPTIONS } from '../model/sheet-options';
import type { Sitting } from '../model/sitting';
import {
  activationSchema,
  coupleSchema,
  fieldSchema,
  filiationSchema,
  householdSchema,
  institutionSchema,
  optionsSchema,
  personSchema,
  professionalSchema,
  sittingSchema,
} from './record-schemas';
import { objectSchema, recordsSchema } from './value-schemas';

/** The version of `.trace.json` that is written, and the newest that is read. */
export const TRACE_VERSION = 1;

/** The shape of the document, field by field; what its records say together is checked by the invariants. */
export const documentSchema: v.GenericSchema<unknown, DiagramDocument> = objectSchema({
  persons: recordsSchema<'person', Person>(personSchema),
  professionals: recordsSchema<'professional', Professional>(professionalSchema),
  institutions: recordsSchema<'institution', Institution>(institutionSchema),
  households: recordsSchema<'household', Household>(householdSchema),
  couples: recordsSchema<'couple', Couple>(coupleSchema),
  filiations: recordsSchema<'filiation', Filiation>(filiationSchema),
  activations: recordsSchema<'activation', Activation>(activationSchema),
  sittings: recordsSchema<'sitting', Sitting>(sittingSchema),
  fields: recordsSchema<'field', Field>(fieldSchema),
  options: v.optional(optionsSchema, DEFAULT_OPTIONS),
});
