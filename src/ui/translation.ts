import { createContext, use } from 'react';
import { createTranslate, type Locale, type Translate } from '../i18n/translate';

export interface Translation {
  readonly locale: Locale;
  readonly t: Translate;
}

/** French, the source language, where no provider says otherwise. */
export const TranslationContext = createContext<Translation>({ locale: 'fr', t: createTranslate('fr') });

/** The words of the interface, in the language in use: switching it re-renders whoever calls this. */
export function useTranslation(): Translation {
  return use(TranslationContext);
}
