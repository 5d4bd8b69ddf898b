import * as v from 'valibot';
import type { Id } from '../model/ids';
import type { CalendarPoint, ImpreciseDate } from '../model/imprecise-date';
import { isObject } from '../model/is-object';
import { cleanText, textLength } from '../model/text';
import type { RecordFlaw } from './read-problem';

const TOO_LONG: RecordFlaw = 'textTooLong';
const BROKEN: RecordFlaw = 'brokenText';
const OUT_OF_RANGE: RecordFlaw = 'outOfRange';

const ID = /^[A-Za-z0-9_-]{1,64}$/;

const idText = v.pipe(
  v.string(),
  v.regex(ID),
  v.check((id) => !(id in Object.prototype)),
);

/** An id, never one of the names that every object has. */
export function idSchema<Kind extends string>() {
  return v.pipe(
    idText,
    v.transform((id) => id as Id<Kind>),
  );
}

/** A text of at most so many code points, mended: NFC, without controls and invisible characters. */
export function textSchema(limit: number) {
  return v.pipe(
    v.string(),
    v.check((text) => text.isWellFormed(), BROKEN),
    v.transform(cleanText),
    v.check((text) => textLength(text) <= limit, TOO_LONG),
  );
}

export function writtenTextSchema(limit: number) {
  return v.pipe(textSchema(limit), v.minLength(1));
}

/** A text that may not have been told; one that is empty was not. */
export function toldTextSchema(limit: number) {
  return v.nullable(
    v.pipe(
      textSchema(limit),
      v.transform((text) => (text === '' ? null : text)),
    ),
  );
}

/** An object with these fields, and whatever others it came with: a newer version may have added some. */
export function objectSchema<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<object>(isObject), v.looseObject(entries));
}

/** Records keyed by id. */
export function recordsSchema<Kind extends string, Item>(records: v.GenericSchema<unknown, Item>) {
  return v.pipe(
    v.custom<object>(isObject),
    v.record(idText, records),
    v.transform((byId) => byId as Readonly<Record<Id<Kind>, Item>>),
  );
}

export function numberBetween(least: number, most: number) {
  return v.pipe(
    v.number(),
    v.check((value) => value >= least && value <= most, OUT_OF_RANGE),
  );
}

export function integerBetween(least: number, most: number) {
  return v.pipe(numberBetween(least, most), v.integer());
}

/** The years a sheet holds. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2200;
export const yearSchema = integerBetween(FIRST_YEAR, LAST_YEAR);

const coordinate = numberBetween(-1e6, 1e6);
export const pointSchema = objectSchema({ x: coordinate, y: coordinate });

/** A day that the calendar has. */
export const isoDaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => isDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))),
);

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A time of the day, `HH:MM`. */
export const clockTimeSchema = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

const month = integerBetween(1, 12);
const dayPoint = v.pipe(
  objectSchema({ kind: v.literal('day'), year: yearSchema, month, day: integerBetween(1, 31) }),
  v.check((point) => isDay(point.year, point.month, point.day)),
);
const monthPoint = objectSchema({ kind: v.literal('month'), year: yearSchema, month });
const seasonPoint = objectSchema({
  kind: v.literal('season'),
  year: yearSchema,
  season: v.picklist(['spring', 'summer', 'autumn', 'winter']),
});
const yearPoint = objectSchema({ kind: v.literal('year'), year: yearSchema });

const calendarPointSchema: v.GenericSchema<unknown, CalendarPoint> = v.union([
  dayPoint,
  monthPoint,
  seasonPoint,
  yearPoint,
]);

export const impreciseDateSchema: v.GenericSchema<unknown, ImpreciseDate> = v.union([
  calendarPointSchema,
  objectSchema({ kind: v.literal('since'), from: calendarPointSchema }),
  objectSchema({ kind: v.literal('about'), at: calendarPointSchema }),
  objectSchema({ kind: v.literal('range'), from: calendarPointSchema, to: calendarPointSchema }),
]);
