import { useEffect, useState } from 'react';
import type { Locale } from '../i18n/translate';

const KEY = 'trace.locale';

/** French unless another language was chosen on this device. */
export function useLocale(): readonly [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(() => (remembered() === 'en' ? 'en' : 'fr'));
  // The page's language, for screen readers and hyphenation.
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return [
    locale,
    (next) => {
      setLocale(next);
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
