import * as v from 'valibot';
import type { Activation } from '../model/activation';
import type { Couple } from '../model/couple';
import type { Field } from '../model/field';
import type { Filiation } from '../model/filiation';
import type { Household } from '../model/household';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { DEFAULT_OPTIONS } from '../model/sheet-options';
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
} from './record-schemas';
import { recordsSchema } from './value-schemas';

/** What stands on a sheet, today or when a sitting ended: the same fields, read in the same way. */
export const CONTENT_SCHEMAS = {
  persons: recordsSchema<'person', Person>(personSchema),
  professionals: recordsSchema<'professional', Professional>(professionalSchema),
  institutions: recordsSchema<'institution', Institution>(institutionSchema),
  households: recordsSchema<'household', Household>(householdSchema),
  couples: recordsSchema<'couple', Couple>(coupleSchema),
  filiations: recordsSchema<'filiation', Filiation>(filiationSchema),
  activations: recordsSchema<'activation', Activation>(activationSchema),
  fields: recordsSchema<'field', Field>(fieldSchema),
  options: v.optional(optionsSchema, DEFAULT_OPTIONS),
};
