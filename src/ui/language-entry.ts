import type { Locale } from '../i18n/translate';
import type { MenuChoice } from './menu-entry';
import type { Translation } from './translation';

const LANGUAGES = [
  { value: 'fr', label: 'Français', lang: 'fr' },
  { value: 'en', label: 'English', lang: 'en' },
] as const satisfies readonly { value: Locale; label: string; lang: string }[];

/** The languages, each in its own words, as an entry of a menu. */
export function languageEntry({ locale, t }: Translation, onLocale: (locale: Locale) => void): MenuChoice {
  return {
    kind: 'choice',
    id: 'language',
    label: t('editor.language'),
    value: locale,
    options: LANGUAGES,
    onChange: (value) => {
      const chosen = LANGUAGES.find((language) => language.value === value);
      if (chosen !== undefined) onLocale(chosen.value);
    },
  };
}
