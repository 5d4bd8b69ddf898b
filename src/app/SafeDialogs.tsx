import { useCallback, useSyncExternalStore } from 'react';
import { BackupStateDialog } from '../features/recovery/BackupStateDialog';
import { CodeDialog } from '../features/vault-dialog/CodeDialog';
import { ProtectDialog } from '../features/vault-dialog/ProtectDialog';
import type { DiagramDocument } from '../model/document';
import type { SheetId } from '../storage/sheet-id';
import { useTranslation } from '../ui/translation';
import { offerPhrase } from '../vault/offer-phrase';
import type { Desk } from './desk';
import { RecipientOnDesk } from './RecipientOnDesk';
import { ReviewOnDesk } from './ReviewOnDesk';
import { SealFile } from './SealFile';
import type { SafeDialog } from './safe-entries';
import type { Announce } from './use-messages';

interface SafeDialogsProps {
  readonly dialog: SafeDialog;
  readonly desk: Desk;
  /** Of the open sheet; `null` on the start screen. */
  readonly sheet: { readonly id: SheetId; readonly document: DiagramDocument } | null;
  readonly announce: Announce;
  readonly onDialog: (dialog: SafeDialog) => void;
  readonly onClose: () => void;
}

/** What concerns the vault and the backup, on the start screen as on a sheet. */
export function SafeDialogs({ dialog, desk, sheet, announce, onDialog, onClose }: SafeDialogsProps) {
  const { safe, backup } = desk;
  const { t } = useTranslation();
  const isProtected = useSyncExternalStore(safe.isProtected.subscribe, safe.isProtected.get);
  const readState = useCallback(() => backup.state(isProtected), [backup, isProtected]);
  switch (dialog.kind) {
    case 'protect':
      return (
        <ProtectDialog
          isProtected={isProtected}
          offer={offerPhrase}
          onProtect={safe.protect}
          onDone={() => {
            announce(t('vault.protectDone'));
            void safe.makeCode().then((code) => {
              onDialog({ kind: 'code', code });
            });
          }}
          onClose={onClose}
        />
      );
    case 'code':
      return <CodeDialog code={dialog.code} onClose={onClose} />;
    case 'review': {
      const id = dialog.id ?? sheet?.id ?? null;
      return id === null ? null : <ReviewOnDesk {...{ id, desk, announce, onClose }} />;
    }
    case 'backup':
      return <BackupStateDialog read={readState} onTrial={backup.trial} onClose={onClose} />;
    case 'recipient':
      return <RecipientOnDesk safe={safe} announce={announce} onClose={onClose} />;
    case 'sealFile':
      return sheet === null ? null : <SealFile {...{ desk, sheet, announce, onClose }} />;
  }
}
