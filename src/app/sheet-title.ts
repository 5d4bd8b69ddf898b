import type { Locale } from '../i18n/translate';
import { createTranslate } from '../i18n/translate';
import type { IsoDay } from '../model/sitting';

/** « Feuille du 17 mars 2026 »: the day names a sheet, never a family. */
export function sheetTitle(day: IsoDay, locale: Locale): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return createTranslate(locale)('app.sheetTitle', { date });
}

/** The day it is for the person at the keyboard, not in Greenwich. */
export function localDay(at: number): IsoDay {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
