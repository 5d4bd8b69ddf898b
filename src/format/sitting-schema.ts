import * as v from 'valibot';
import { PRESENCES, SITTING_ROLES } from '../model/sitting';
import { TEXT_LIMITS } from '../model/text';
import { CONTENT_SCHEMAS } from './content-schema';
import { somebodySchema } from './record-schemas';
import {
  clockTimeSchema,
  idSchema,
  integerBetween,
  isoDaySchema,
  numberBetween,
  objectSchema,
  textSchema,
  toldTextSchema,
  writtenTextSchema,
} from './value-schemas';

const presence = v.picklist(PRESENCES);
const role = v.nullable(v.picklist(SITTING_ROLES));
const time = v.optional(v.nullable(clockTimeSchema), null);

/** A sitting; what came after the first files may be absent. */
export const sittingSchema = objectSchema({
  id: idSchema<'sitting'>(),
  title: textSchema(TEXT_LIMITS.about),
  date: v.nullable(isoDaySchema),
  start: time,
  end: time,
  setting: toldTextSchema(TEXT_LIMITS.about),
  place: toldTextSchema(TEXT_LIMITS.about),
  participants: v.array(objectSchema({ who: somebodySchema, presence, role })),
  guests: v.optional(
    v.array(objectSchema({ name: writtenTextSchema(TEXT_LIMITS.name), role, presence })),
    () => [],
  ),
  intrus: objectSchema({
    count: integerBetween(0, 10_000),
    names: v.array(writtenTextSchema(TEXT_LIMITS.name)),
  }),
  next: v.nullable(isoDaySchema),
  recipient: toldTextSchema(TEXT_LIMITS.about),
  confidential: v.boolean(),
  draft: v.optional(v.boolean(), false),
  rank: v.optional(numberBetween(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), 0),
  closed: v.optional(v.nullable(objectSchema(CONTENT_SCHEMAS)), null),
  sheetless: v.optional(v.boolean(), false),
});
