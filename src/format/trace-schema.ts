import type * as v from 'valibot';
import type { DiagramDocument } from '../model/document';
import type { Sitting } from '../model/sitting';
import { CONTENT_SCHEMAS } from './content-schema';
import { sittingSchema } from './sitting-schema';
import { objectSchema, recordsSchema } from './value-schemas';

/** The version of `.trace.json` that is written, and the newest that is read. */
export const TRACE_VERSION = 1;

/** The shape of the document, field by field; what its records say together is checked by the invariants. */
export const documentSchema: v.GenericSchema<unknown, DiagramDocument> = objectSchema({
  ...CONTENT_SCHEMAS,
  sittings: recordsSchema<'sitting', Sitting>(sittingSchema),
});
