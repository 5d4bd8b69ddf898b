import type { Locale } from './translate';

/** Sheets are drawn in Europe: « 03/04 » is a day in April in English too. */
const WRITTEN_AS: Readonly<Record<Locale, string>> = { fr: 'fr', en: 'en-GB' };

/** How days and times are written in this language. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(WRITTEN_AS[locale], options);
}
