import { longDay } from '../../i18n/long-day';
import type { Locale, Translate } from '../../i18n/translate';
import type { DiagramDocument } from '../../model/document';
import { placeInDay } from '../../model/place-in-day';
import type { Sitting } from '../../model/sitting';

/** « 17 mars 2026 », « Sans date »; of several on one day « 17 mars 2026 (2) ». */
export function sittingDay(
  document: Pick<DiagramDocument, 'sittings'>,
  sitting: Sitting,
  locale: Locale,
  t: Translate,
): string {
  const day = sitting.date === null ? t('sittings.date.undated') : longDay(sitting.date, locale);
  const number = placeInDay(document, sitting);
  return number === null ? day : t('sittings.numbered', { day, number });
}
