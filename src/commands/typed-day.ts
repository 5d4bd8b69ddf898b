import type { Result } from '../format/result';
import type { Translate } from '../i18n/translate';
import type { ClockTime, IsoDay } from '../model/sitting';
import { readDate } from '../quick-entry/read-date';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day of the calendar as it is said: « 17/03/2026 », « 17 mars 2026 »; nothing typed: not known. A refusal is a
 * sentence.
 * @param today a day without a year is in the year of this one, or in the one before when it would be after it.
 */
export function readDay(typed: string, today: IsoDay, t: Translate): Result<IsoDay | null, string> {
  if (typed.trim() === '') return { ok: true, value: null };
  const date = readDate(typed.trim().replace(ISO_DAY, '$3/$2/$1'), today);
  if (date === null || date === 'notADate' || date.kind !== 'day') {
    return { ok: false, problem: t('sittings.dayProblem') };
  }
  return { ok: true, value: [String(date.year), twoDigits(date.month), twoDigits(date.day)].join('-') };
}

/** A time of the day: « 9h30 », « 9 h », « 09:30 »; nothing typed: not known. A refusal is a sentence. */
export function readClock(typed: string, t: Translate): Result<ClockTime | null, string> {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  const [, hours = '', minutes = '0'] = /^(\d{1,2})\s*(?:[hH:.]\s*(\d{2})?)?$/.exec(text) ?? [];
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return isTime
    ? { ok: true, value: `${twoDigits(Number(hours))}:${twoDigits(Number(minutes))}` }
    : { ok: false, problem: t('sittings.clockProblem') };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
