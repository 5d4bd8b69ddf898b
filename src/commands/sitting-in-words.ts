import type { Translate } from '../i18n/translate';
import type { Sitting } from '../model/sitting';
import { writeDay } from '../quick-entry/write-date';

/** « séance du 17/03/2026 », « séance sans date ». */
export function sittingInWords({ date }: Pick<Sitting, 'date'>, t: Translate): string {
  return date === null ? t('sittings.undated') : t('sittings.of', { date: writeDay(date) });
}
