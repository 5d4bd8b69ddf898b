import type { Locale } from '../i18n/translate';
import type { IsoDay } from '../model/sitting';

/** « 17 mars 2026 ». The day is a date of the calendar, whatever the time zone. */
export function paperDate(day: IsoDay, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
