import { useEffect, useState } from 'react';
import { loadLanguage, LOCALES, type Locale } from '../i18n/translate';

const KEY = 'trace.locale';

/** The language chosen on this device, its words loaded; French when there is none. */
export function firstLocale(): Promise<Locale> {
  const kept = remembered();
  return loadLanguage(LOCALES.find((locale) => locale === kept) ?? 'fr');
}

/** @param first whose words are loaded. */
export function useLocale(first: Locale): readonly [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState(first);
  // The page's language, for screen readers and hyphenation.
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return [
    locale,
    (next) => {
      void loadLanguage(next).then(setLocale);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // Storage denied: the choice lasts as long as the page.
      }
    },
  ];
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
