import { CSPProvider } from '@base-ui/react/csp-provider';
import { useMemo, type ReactNode } from 'react';
import { createTranslate, type Locale } from '../i18n/translate';
import { TranslationContext } from './translation';

interface UiProviderProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Stands round the whole app: the language, and no style elements, which the page's policy refuses. */
export function UiProvider({ locale, children }: UiProviderProps) {
  const translation = useMemo(() => ({ locale, t: createTranslate(locale) }), [locale]);
  return (
    <CSPProvider disableStyleElements>
      <TranslationContext value={translation}>{children}</TranslationContext>
    </CSPProvider>
  );
}
