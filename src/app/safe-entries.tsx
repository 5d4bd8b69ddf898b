import {
  ArchiveRestore,
  CalendarClock,
  FileLock,
  HardDriveDownload,
  KeyRound,
  Landmark,
  LockKeyhole,
  LockOpen,
  Printer,
} from 'lucide-react';
import type { MenuEntry } from '../ui/menu-entry';
import type { Translation } from '../ui/translation';
import type { PersonId } from '../model/ids';
import type { SheetId } from '../storage/sheet-id';
import type { Safe } from './safe';

/** What may stand before a screen that concerns the vault or the backup. */
export type SafeDialog =
  | { readonly kind: 'protect' | 'backup' | 'sealFile' | 'recipient' }
  /** « Date de révision »; `null`: of the open sheet. */
  | { readonly kind: 'review'; readonly id: SheetId | null }
  /** `code` is `null`: the device did not keep it. `note`: what else is to be known. */
  | { readonly kind: 'code'; readonly code: string | null; readonly note?: string | null };

/** What concerns them on an open sheet. */
export type SheetSafeDialog =
  /** Protection and backup. */
  | { readonly kind: 'safe'; readonly dialog: SafeDialog }
  /** « Retirer… » these figures and arrows. */
  | { readonly kind: 'eraseForGood'; readonly ids: readonly string[] }
  | { readonly kind: 'eraseNamesForGood'; readonly names: readonly string[] }
  | { readonly kind: 'eraseWishForGood'; readonly id: PersonId }
  /** « Terminer et effacer de cet ordinateur ». */
  | { readonly kind: 'finish' };

interface SafeActions {
  readonly safe: Safe;
  readonly isProtected: boolean;
  readonly onDialog: (dialog: SafeDialog) => void;
  readonly announce: (sentence: string) => void;
  readonly onLock: () => void;
}

/** The entries that menus have for the vault and the backup. */
export function safeEntries({ t }: Translation, actions: SafeActions): readonly MenuEntry[] {
  const { safe, isProtected, onDialog, announce, onLock } = actions;
  const backup: MenuEntry = {
    kind: 'action',
    id: 'backup',
    label: t('backup.title'),
    icon: <HardDriveDownload size={18} />,
    onSelect: () => {
      onDialog({ kind: 'backup' });
    },
  };
  const protect: MenuEntry = {
    kind: 'action',
    id: 'protect',
    label: t(isProtected ? 'vault.changeEntry' : 'vault.protectEntry'),
    icon: <KeyRound size={18} />,
    onSelect: () => {
      onDialog({ kind: 'protect' });
    },
  };
  const recipient: MenuEntry = {
    kind: 'action',
    id: 'recipient',
    label: t('keeping.recipientEntry'),
    icon: <Landmark size={18} />,
    onSelect: () => {
      onDialog({ kind: 'recipient' });
    },
  };
  if (!isProtected) return [protect, recipient, backup];
  return [
    {
      kind: 'action',
      id: 'lock',
      label: t('vault.lockEntry'),
      detail: 'Ctrl+Alt+L',
      icon: <LockKeyhole size={18} />,
      onSelect: onLock,
    },
    protect,
    {
      kind: 'action',
      id: 'code',
      label: t('vault.codeEntry'),
      icon: <Printer size={18} />,
      onSelect: () => {
        void safe.makeCode().then((code) => {
          onDialog({ kind: 'code', code });
        });
      },
    },
    {
      kind: 'action',
      id: 'unprotect',
      label: t('vault.unprotectEntry'),
      icon: <LockOpen size={18} />,
      onSelect: () => {
        void safe.unprotect().then((isKept) => {
          announce(t(isKept ? 'vault.unprotectDone' : 'vault.notKept'));
        });
      },
    },
    recipient,
    backup,
  ];
}

/** The entries of the start screen: recovery too, because there no sheet is open. */
export function startEntries(translation: Translation, actions: SafeActions): readonly MenuEntry[] {
  const recovery: MenuEntry = {
    kind: 'action',
    id: 'recovery',
    label: translation.t('recovery.entry'),
    icon: <ArchiveRestore size={18} />,
    onSelect: actions.safe.showRecovery,
  };
  return [...safeEntries(translation, actions), recovery, { kind: 'separator', id: 'safe' }];
}

/** « Fichier protégé par une phrase », in the menu of an open sheet. */
export function sealEntry({ t }: Translation, onDialog: (dialog: SafeDialog) => void): MenuEntry {
  return {
    kind: 'action',
    id: 'sealFile',
    label: t('vault.fileTitle'),
    icon: <FileLock size={18} />,
    onSelect: () => {
      onDialog({ kind: 'sealFile' });
    },
  };
}

/** « Date de révision », in the menu of an open sheet. */
export function reviewEntry({ t }: Translation, onDialog: (dialog: SafeDialog) => void): MenuEntry {
  return {
    kind: 'action',
    id: 'review',
    label: t('keeping.reviewEntry'),
    icon: <CalendarClock size={18} />,
    onSelect: () => {
      onDialog({ kind: 'review', id: null });
    },
  };
}
