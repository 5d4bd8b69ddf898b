import { longDay } from '../../i18n/long-day';
import type { Locale, Translate } from '../../i18n/translate';
import type { Sitting } from '../../model/sitting';

/** « 17 mars 2026 », « Sans date ». */
export function sittingDay({ date }: Sitting, locale: Locale, t: Translate): string {
  return date === null ? t('sittings.date.undated') : longDay(date, locale);
}
