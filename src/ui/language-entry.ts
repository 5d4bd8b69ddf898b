import { LOCALES, type Locale } from '../i18n/translate';
import type { MenuChoice } from './menu-entry';
import type { Translation } from './translation';

const OWN_NAMES: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English' };

/** The languages, each in its own words, as an entry of a menu. */
export function languageEntry({ locale, t }: Translation, onLocale: (locale: Locale) => void): MenuChoice {
  return {
    kind: 'choice',
    id: 'language',
    label: t('editor.language'),
    value: locale,
    options: LOCALES.map((one) => ({ value: one, label: OWN_NAMES[one], lang: one })),
    onChange: (value) => {
      const chosen = LOCALES.find((one) => one === value);
      if (chosen !== undefined) onLocale(chosen);
    },
  };
}
