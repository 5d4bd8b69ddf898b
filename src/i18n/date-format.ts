import type { Locale } from './translate';

/** Sheets are drawn in Europe: « 03/04 » is a day in April in English too. */
const WRITTEN_AS: Readonly<Record<Locale, string>> = { fr: 'fr', en: 'en-GB' };

/** Each takes longer to make than all it will write: the badge alone writes the time after every stroke. */
const made = new Map<string, Intl.DateTimeFormat>();

/** How days and times are written in this language. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = made.get(key) ?? new Intl.DateTimeFormat(WRITTEN_AS[locale], options);
  made.set(key, format);
  return format;
}
