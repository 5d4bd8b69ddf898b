import { useCallback, useState, useSyncExternalStore } from 'react';
import { downloadFile } from '../export/download';
import { BackupStateDialog } from '../features/recovery/BackupStateDialog';
import { CodeDialog } from '../features/vault-dialog/CodeDialog';
import { FilePhraseDialog } from '../features/vault-dialog/FilePhraseDialog';
import { ProtectDialog } from '../features/vault-dialog/ProtectDialog';
import type { DiagramDocument } from '../model/document';
import type { SheetId } from '../storage/sheet-id';
import { useTranslation } from '../ui/translation';
import { offerPhrase } from '../vault/offer-phrase';
import type { Desk } from './desk';
import { ReviewOnDesk } from './ReviewOnDesk';
import { sealedFileName } from './sealed-file';
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
  const [offered] = useState(() => (dialog.kind === 'sealFile' ? offerPhrase() : ''));
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
    case 'sealFile':
      return (
        <FilePhraseDialog
          way="seal"
          offered={offered}
          onPhrase={async (phrase) => {
            if (sheet === null) return t('vault.fileFailed');
            const made = await safe.sealFile(sheet.document, phrase);
            if (!made.ok) return t(`vault.file.${made.problem}`);
            downloadFile(new Blob([made.bytes], { type: 'application/octet-stream' }), sealedFileName(desk));
            backup.reminder.noteFile(sheet.id);
            announce(t('vault.fileDone'));
            return null;
          }}
          onClose={onClose}
        />
      );
  }
}
