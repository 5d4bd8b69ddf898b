import { longDay } from '../i18n/long-day';
import type { Locale } from '../i18n/translate';
import { createTranslate } from '../i18n/translate';
import type { Draft } from 'immer';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { IsoDay } from '../model/sitting';

/** « Feuille du 17 mars 2026 »: the day names a sheet, never a family. */
export function sheetTitle(day: IsoDay, locale: Locale): string {
  return createTranslate(locale)('app.sheetTitle', { date: longDay(day, locale) });
}

/**
 * Lets the title follow the date of the sitting, when it is still the one given by the day: a sheet begun
 * today on a sitting of March is the sheet of March.
 * @param before the day the sitting had.
 */
export function followDate(draft: Draft<DiagramDocument>, before: IsoDay | null, locale: Locale): void {
  const sitting = currentSitting(draft);
  if (before === null || sitting.date === null || sitting.date === before) return;
  if (sitting.title !== sheetTitle(before, locale)) return;
  Object.assign(sitting, { title: sheetTitle(sitting.date, locale) });
}
