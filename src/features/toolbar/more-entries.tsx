import { CircleQuestionMark, Files } from 'lucide-react';
import type { Locale } from '../../i18n/translate';
import { languageEntry } from '../../ui/language-entry';
import type { MenuEntry } from '../../ui/menu-entry';
import type { Translation } from '../../ui/translation';

interface MoreActions {
  readonly onHelp: () => void;
  readonly onLeave: () => void;
  readonly onLocale: (locale: Locale) => void;
}

/** What is in the « … » menu of the editor. */
export function moreEntries(
  translation: Translation,
  { onHelp, onLeave, onLocale }: MoreActions,
): readonly MenuEntry[] {
  const { t } = translation;
  return [
    {
      kind: 'action',
      id: 'help',
      label: t('help.title'),
      detail: '?',
      icon: <CircleQuestionMark size={18} />,
      onSelect: onHelp,
    },
    {
      kind: 'action',
      id: 'leave',
      label: t('editor.allSheets'),
      icon: <Files size={18} />,
      onSelect: onLeave,
    },
    { kind: 'separator', id: 'line' },
    languageEntry(translation, onLocale),
  ];
}
