import type { Locale } from '../i18n/translate';
import type { IsoDay } from '../model/sitting';

/** « 17 mars 2026 ». The day is a date of the calendar, whatever the time zone. */
export function paperDate(day: IsoDay, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Day of the calendar, where this device is. */
export function localDay(now: Date): IsoDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
