import { CalendarDays, CircleQuestionMark, Files, Search, SlidersHorizontal } from 'lucide-react';
import type { Locale } from '../../i18n/translate';
import { languageEntry } from '../../ui/language-entry';
import type { MenuEntry } from '../../ui/menu-entry';
import type { Translation } from '../../ui/translation';

interface MoreActions {
  readonly onFind: () => void;
  readonly onSittings: () => void;
  readonly onSettings: () => void;
  readonly entries?: readonly MenuEntry[];
  readonly isReadOnly: boolean;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
  readonly onLocale: (locale: Locale) => void;
}

/** What is in the « … » menu of the editor. */
export function moreEntries(
  translation: Translation,
  { onFind, onSittings, onSettings, entries = [], isReadOnly, onHelp, onLeave, onLocale }: MoreActions,
): readonly MenuEntry[] {
  const { t } = translation;
  const settings: MenuEntry = {
    kind: 'action',
    id: 'settings',
    label: t('settings.title'),
    icon: <SlidersHorizontal size={18} />,
    onSelect: onSettings,
  };
  return [
    {
      kind: 'action',
      id: 'find',
      label: t('find.title'),
      detail: 'Ctrl+F',
      icon: <Search size={18} />,
      onSelect: onFind,
    },
    {
      kind: 'action',
      id: 'sittings',
      label: t('sittings.title'),
      icon: <CalendarDays size={18} />,
      onSelect: onSittings,
    },
    ...(isReadOnly ? [] : [settings]),
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
    ...entries,
    { kind: 'separator', id: 'line' },
    languageEntry(translation, onLocale),
  ];
}
