import { useCallback, useSyncExternalStore } from 'react';
import { BackupStateDialog } from '../features/recovery/BackupStateDialog';
import { CodeDialog } from '../features/vault-dialog/CodeDialog';
import type { DiagramDocument } from '../model/document';
import type { SheetId } from '../storage/sheet-id';
import type { Desk } from './desk';
import { ProtectOnDesk } from './ProtectOnDesk';
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
  const isProtected = useSyncExternalStore(safe.isProtected.subscribe, safe.isProtected.get);
  const readState = useCallback(() => backup.state(isProtected), [backup, isProtected]);
  switch (dialog.kind) {
    case 'protect':
      return <ProtectOnDesk {...{ safe, announce, onDialog, onClose }} idleLock={desk.idleLock} />;
    case 'code':
      return <CodeDialog code={dialog.code} note={dialog.note ?? null} onClose={onClose} />;
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
