import type { CalendarPoint, ImpreciseDate, Season } from '../model/imprecise-date';
import type { IsoDay } from '../model/sitting';
import { foldText } from './fold';

const MONTHS = [
  /^janv?(?:ier)?$/,
  /^fevr?(?:ier)?$/,
  /^mars?$/,
  /^avr(?:il)?$/,
  /^mai$/,
  /^juin?$/,
  /^juil(?:let)?$/,
  /^aou?t?$/,
  /^sept?(?:embre)?$/,
  /^oct(?:obre)?$/,
  /^nov(?:embre)?$/,
  /^dec(?:embre)?$/,
];
const SEASONS: Readonly<Record<string, Season>> = {
  printemps: 'spring',
  ete: 'summer',
  automne: 'autumn',
  hiver: 'winter',
};
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/** Digits and separators that make no date are an error, and so are two dates that go backwards; other words are only text. */
export type DateReading = ImpreciseDate | 'notADate' | null;

/**
 * A date as it is said: « 12/09/2024 », « sept. 2024 », « depuis 2021 », « vers mars 2020 », « 2021-2023 ».
 * @param today a date without a year is in this day's year, or in the one before when it would be after it.
 */
export function readDate(text: string, today: IsoDay): DateReading {
  const words = foldText(text)
    .replace(/[–—]/g, '-')
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/(\p{L})\.(?=\d)/gu, '$1. ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const date = dateOf(words, today);
  if (date !== null) return date;
  return looksLikeDate(words.join(' ')) ? 'notADate' : null;
}

function looksLikeDate(text: string): boolean {
  return /^\d+\/\d+(?:\/\d+)*$/.test(text) || /^\d+([.-])\d+\1\d+$/.test(text);
}

function dateOf(words: readonly string[], today: IsoDay): DateReading {
  const [first = '', ...rest] = words;
  if (['depuis', 'des'].includes(first)) {
    const from = pointOf(rest, today);
    return from === null ? null : { kind: 'since', from };
  }
  if (['vers', 'env', 'env.', 'environ', 'v', 'v.'].includes(first)) {
    const at = pointOf(rest, today);
    return at === null ? null : { kind: 'about', at };
  }
  return pointOf(words, today) ?? rangeOf(words, today);
}

function rangeOf(words: readonly string[], today: IsoDay): DateReading {
  const text = words.join(' ').replace(/^de /, '').replace(/ a /g, '-');
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const from = pointOf(text.slice(0, at).split(' '), today);
    const to = pointOf(text.slice(at + 1).split(' '), today);
    if (from !== null && to !== null) {
      return firstDayOf(from) <= lastDayOf(to) ? { kind: 'range', from, to } : 'notADate';
    }
  }
  return null;
}

function pointOf(words: readonly string[], today: IsoDay): CalendarPoint | null {
  const said = words.filter((word) => word !== '' && !['en', 'le', "l'", 'au', 'du'].includes(word));
  const [first = '', second, third, ...others] = said;
  if (others.length > 0) return null;
  if (second === undefined) return numericPoint(first, today) ?? namedPoint(first, null, today);
  if (third === undefined) return namedPoint(first, second, today) ?? dayOfMonth(first, second, null, today);
  return dayOfMonth(first, second, third, today);
}

function numericPoint(word: string, today: IsoDay): CalendarPoint | null {
  const numbers = word.split(/[/.-]/);
  if (!numbers.every((number) => /^\d{1,4}$/.test(number))) return null;
  const [a = '', b, c] = numbers;
  if (numbers.length > 3) return null;
  if (b === undefined) return a.length === 4 ? yearPoint(Number(a)) : null;
  if (c === undefined && a.length === 4) return monthPoint(b, Number(a));
  if (c === undefined) return b.length > 2 ? monthPoint(a, yearOf(b)) : shortNumeric(a, b, today);
  if (a.length === 4) return dayPoint(c, b, Number(a));
  return dayPoint(a, b, yearOf(c));
}

/** « 12/09 » is a day and a month; « 09/24 » can only be a month and a year. */
function shortNumeric(a: string, b: string, today: IsoDay): CalendarPoint | null {
  if (a.length > 2) return null;
  if (Number(b) > 12) return b.length === 2 ? monthPoint(a, 2000 + Number(b)) : null;
  return withYear(today, (year) => dayPoint(a, b, year));
}

function namedPoint(name: string, year: string | null, today: IsoDay): CalendarPoint | null {
  const season = Object.hasOwn(SEASONS, bareWord(name)) ? SEASONS[bareWord(name)] : undefined;
  const month = monthNumber(name);
  const pointIn = (inYear: number): CalendarPoint | null => {
    if (season !== undefined) return { kind: 'season', year: inYear, season };
    return month === null ? null : { kind: 'month', year: inYear, month };
  };
  if (year === null) return month === null ? null : withYear(today, pointIn);
  return /^\d{2}(?:\d{2})?$/.test(year) && isYear(yearOf(year)) ? pointIn(yearOf(year)) : null;
}

function dayOfMonth(day: string, name: string, year: string | null, today: IsoDay): CalendarPoint | null {
  const month = monthNumber(name);
  const number = /^(\d{1,2})(?:er)?$/.exec(day)?.[1];
  if (month === null || number === undefined) return null;
  if (year === null) return withYear(today, (inYear) => dayPoint(number, String(month), inYear));
  return /^\d{2}(?:\d{2})?$/.test(year) ? dayPoint(number, String(month), yearOf(year)) : null;
}

function withYear(today: IsoDay, pointIn: (year: number) => CalendarPoint | null): CalendarPoint | null {
  const year = Number(today.slice(0, 4));
  const point = pointIn(year);
  if (point !== null && firstDayOf(point) <= today) return point;
  return pointIn(year - 1);
}

function firstDayOf(point: CalendarPoint): IsoDay {
  return dayIn(point, 1, 1);
}

/** Or a day after it, which comes to the same: what was not said may be as late as there is. */
function lastDayOf(point: CalendarPoint): IsoDay {
  return dayIn(point, 12, 31);
}

function dayIn(point: CalendarPoint, otherMonth: number, otherDay: number): IsoDay {
  const month = point.kind === 'day' || point.kind === 'month' ? point.month : otherMonth;
  const day = point.kind === 'day' ? point.day : otherDay;
  return `${String(point.year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthNumber(word: string): number | null {
  const index = MONTHS.findIndex((month) => month.test(bareWord(word)));
  return index < 0 ? null : index + 1;
}

function bareWord(word: string): string {
  return word.replace(/^[ld]'/, '').replace(/\.$/, '');
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function yearPoint(year: number): CalendarPoint | null {
  return isYear(year) ? { kind: 'year', year } : null;
}

function monthPoint(month: string, year: number): CalendarPoint | null {
  const number = Number(month);
  if (month.length > 2 || number < 1 || number > 12 || !isYear(year)) return null;
  return { kind: 'month', year, month: number };
}

function dayPoint(day: string, month: string, year: number): CalendarPoint | null {
  if (day.length > 2 || monthPoint(month, year) === null) return null;
  const number = Number(day);
  const days = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  if (number < 1 || number > days) return null;
  return { kind: 'day', year, month: Number(month), day: number };
}
