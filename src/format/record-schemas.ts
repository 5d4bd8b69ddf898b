import * as v from 'valibot';
import type { CoupleId, FigureId, PersonId, SomebodyId } from '../model/ids';
import { DEFAULT_OPTIONS } from '../model/sheet-options';
import { TEXT_LIMITS } from '../model/text';
import {
  idSchema,
  impreciseDateSchema,
  numberBetween,
  objectSchema,
  pointSchema,
  textSchema,
  toldTextSchema,
  writtenTextSchema,
  yearSchema,
} from './value-schemas';

/** A yes or no that files written before there was one do not say. */
const unlessSaid = (usual: boolean) => v.optional(v.boolean(), usual);

const sex = v.nullable(v.picklist(['female', 'male', 'other']));
const field = v.nullable(idSchema<'field'>());
const person = idSchema<'person'>();
/** What such an id points at is checked once the whole document is known. */
export const somebodySchema = v.pipe(
  idSchema<string>(),
  v.transform((id) => id as string as SomebodyId),
);
const figure = v.pipe(
  idSchema<string>(),
  v.transform((id) => id as string as FigureId),
);
const parent = v.pipe(
  idSchema<string>(),
  v.transform((id) => id as string as CoupleId | PersonId),
);

export const personSchema = v.pipe(
  objectSchema({
    id: person,
    name: textSchema(TEXT_LIMITS.name),
    kind: v.picklist(['family', 'other']),
    sex,
    birthYear: v.nullable(yearSchema),
    birthApproximate: v.boolean(),
    deceased: v.boolean(),
    deathYear: v.nullable(yearSchema),
    expected: v.boolean(),
    loss: v.optional(v.nullable(v.picklist(['miscarriage', 'stillbirth', 'abortion'])), null),
    tie: toldTextSchema(TEXT_LIMITS.function),
    wish: v.optional(toldTextSchema(TEXT_LIMITS.wish), null),
    wishShown: unlessSaid(false),
    wishStaysHere: unlessSaid(false),
    position: pointSchema,
    pinned: unlessSaid(false),
    staysHere: unlessSaid(false),
  }),
  v.check(({ name, expected, loss }) => name !== '' || expected || loss !== null),
);

export const professionalSchema = objectSchema({
  id: idSchema<'professional'>(),
  name: textSchema(TEXT_LIMITS.name),
  sex,
  function: toldTextSchema(TEXT_LIMITS.function),
  shortFunction: toldTextSchema(TEXT_LIMITS.function),
  institution: v.nullable(idSchema<'institution'>()),
  field,
  position: pointSchema,
  pinned: unlessSaid(false),
  staysHere: unlessSaid(false),
});

export const institutionSchema = objectSchema({
  id: idSchema<'institution'>(),
  name: writtenTextSchema(TEXT_LIMITS.institution),
  shortName: toldTextSchema(TEXT_LIMITS.institution),
  field,
  signSide: v.picklist(['above', 'below']),
  position: pointSchema,
  pinned: unlessSaid(false),
  staysHere: unlessSaid(false),
});

export const householdSchema = objectSchema({
  id: idSchema<'household'>(),
  name: toldTextSchema(TEXT_LIMITS.name),
  members: v.array(person),
});

export const coupleSchema = objectSchema({
  id: idSchema<'couple'>(),
  partners: v.strictTuple([person, person]),
  states: v.array(
    objectSchema({
      kind: v.picklist(['married', 'civilUnion', 'cohabiting', 'separated', 'divorced', 'widowed']),
      year: v.nullable(yearSchema),
    }),
  ),
});

export const filiationSchema = objectSchema({
  id: idSchema<'filiation'>(),
  child: person,
  parent,
  kind: v.picklist(['birth', 'adopted', 'foster']),
  twins: v.nullable(
    objectSchema({
      group: writtenTextSchema(TEXT_LIMITS.name),
      kind: v.picklist(['fraternal', 'identical']),
    }),
  ),
});

const strandAngles = objectSchema({
  start: numberBetween(-360, 360),
  end: numberBetween(-360, 360),
  offset: numberBetween(-1e6, 1e6),
});

/** The last millisecond that a `Date` can tell. */
const END_OF_TIME = 8.64e15;

export const activationSchema = objectSchema({
  id: idSchema<'activation'>(),
  kind: v.picklist(['activation', 'relay']),
  from: v.array(figure),
  to: v.array(figure),
  about: toldTextSchema(TEXT_LIMITS.about),
  concerns: v.array(person),
  present: v.array(somebodySchema),
  date: v.nullable(impreciseDateSchema),
  ended: v.boolean(),
  toldBy: v.nullable(somebodySchema),
  toldAt: v.nullable(numberBetween(-END_OF_TIME, END_OF_TIME)),
  rank: numberBetween(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  angles: v.array(strandAngles),
  shapedByHand: unlessSaid(false),
  badgeAt: v.nullable(numberBetween(0, 1)),
  badgeByHand: unlessSaid(false),
  staysHere: unlessSaid(false),
});

export const fieldSchema = objectSchema({
  id: idSchema<'field'>(),
  name: writtenTextSchema(TEXT_LIMITS.name),
  icon: v.picklist(['aid', 'care', 'education', 'control', 'culture', 'custom']),
  shown: unlessSaid(true),
  tag: v.optional(toldTextSchema(TEXT_LIMITS.tag), null),
});

export const optionsSchema = objectSchema({
  genogramSymbols: unlessSaid(DEFAULT_OPTIONS.genogramSymbols),
  losses: unlessSaid(DEFAULT_OPTIONS.losses),
  personFields: unlessSaid(DEFAULT_OPTIONS.personFields),
  sectors: unlessSaid(DEFAULT_OPTIONS.sectors),
});
