import type { Locale, Translate } from '../../i18n/translate';
import type { IsoDay, Sitting } from '../../model/sitting';

/** « 17 mars 2026 ». */
export function longDay(day: IsoDay, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** « 17 mars 2026 », « Sans date ». */
export function sittingDay({ date }: Sitting, locale: Locale, t: Translate): string {
  return date === null ? t('sittings.date.undated') : longDay(date, locale);
}
