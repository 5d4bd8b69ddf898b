import { dateFormat } from './date-format';
import type { Locale } from './translate';

/**
 * « 17 mars 2026 ».
 * @param day of the calendar, `YYYY-MM-DD`, whatever the time zone.
 */
export function longDay(day: string, locale: Locale): string {
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
