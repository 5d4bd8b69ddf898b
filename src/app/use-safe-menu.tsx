import { Eraser, Trash2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { eraseForGood } from '../commands/erase-for-good';
import type { CommandHost } from '../session/command';
import { useTranslation } from '../ui/translation';
import type { MenuEntry } from '../ui/menu-entry';
import type { Desk } from './desk';
import { reviewEntry, safeEntries, sealEntry, type SafeDialog, type SheetSafeDialog } from './safe-entries';

interface SafeMenuOptions {
  readonly desk: Desk;
  readonly host: CommandHost;
  readonly isReadOnly: boolean;
  readonly onDialog: (dialog: SheetSafeDialog) => void;
  readonly onLock: () => void;
}

/** What an open sheet's menu says of protection, backup and erasing. */
export function useSafeMenu(options: SafeMenuOptions): readonly MenuEntry[] {
  const { desk, host, isReadOnly, onDialog, onLock } = options;
  const translation = useTranslation();
  const { t } = translation;
  const { safe } = desk;
  const isProtected = useSyncExternalStore(safe.isProtected.subscribe, safe.isProtected.get);
  const hasSelection = useStore(host.editor.store, ({ selection }) => selection.size > 0);
  const forGood: MenuEntry = {
    kind: 'action',
    id: 'eraseForGood',
    label: t('erase.entry'),
    detail: t('erase.keys'),
    icon: <Eraser size={18} />,
    isDisabled: !hasSelection,
    onSelect: () => {
      eraseForGood.run(host);
    },
  };
  const finish: MenuEntry = {
    kind: 'action',
    id: 'finish',
    label: t('erase.finishEntry'),
    icon: <Trash2 size={18} />,
    onSelect: () => {
      onDialog({ kind: 'finish' });
    },
  };
  const onSafe = (dialog: SafeDialog): void => {
    onDialog({ kind: 'safe', dialog });
  };
  const { announce } = host;
  return [
    { kind: 'separator', id: 'safe' },
    ...(isReadOnly ? [] : [forGood]),
    sealEntry(translation, onSafe),
    ...safeEntries(translation, { safe, isProtected, onDialog: onSafe, announce, onLock }),
    reviewEntry(translation, onSafe),
    ...(isReadOnly ? [] : [finish]),
  ];
}
