import { ALL_COMMANDS } from '../commands/all-commands';
import type { ExportFormat } from '../features/export-dialog/export-request';
import type { CommandHost } from '../session/command';
import { lateDialog } from '../ui/late-part';
import { useTranslation } from '../ui/translation';
import type { Desk, OpenSheet } from './desk';
import { helpShortcuts } from './help-shortcuts';
import type { SheetSafeDialog } from './safe-entries';
import type { Announce } from './use-messages';

// Loaded when they are first asked for: the first visit draws sooner.
const SheetExport = lateDialog(async () => (await import('./SheetExport')).SheetExport);
const HelpDialog = lateDialog(async () => (await import('../features/help/HelpDialog')).HelpDialog);
const SettingsDialog = lateDialog(
  async () => (await import('../features/settings/SettingsDialog')).SettingsDialog,
);
const SafeOnSheet = lateDialog(async () => (await import('./SafeOnSheet')).SafeOnSheet);
const BlockOnSheet = lateDialog(async () => (await import('./BlockOnSheet')).BlockOnSheet);

/** What may stand before the sheet, one at a time. */
export type EditorDialog =
  | { readonly kind: 'help' }
  /** « Affichage et champs ». */
  | { readonly kind: 'settings' }
  | SheetSafeDialog
  | { readonly kind: 'export'; readonly format: ExportFormat }
  /** Several lines: pasted, or from a file. */
  | { readonly kind: 'block'; readonly text: string };

interface EditorDialogsProps {
  readonly dialog: EditorDialog;
  readonly desk: Desk;
  readonly sheet: OpenSheet;
  readonly host: CommandHost;
  readonly announce: Announce;
  /** A whole block stands on the sheet. */
  readonly onDrawn: () => void;
  readonly onDialog: (dialog: EditorDialog) => void;
  /** The sheet is to be opened anew: it is no longer kept. */
  readonly onReopen: () => void;
  /** The sheet is no longer on this computer. */
  readonly onGone: () => void;
  readonly onClose: () => void;
}

export function EditorDialogs(props: EditorDialogsProps) {
  const { dialog, desk, sheet, announce, onClose } = props;
  const { t } = useTranslation();
  switch (dialog.kind) {
    case 'help':
      return <HelpDialog shortcuts={helpShortcuts(ALL_COMMANDS, t)} onClose={onClose} />;
    case 'settings':
      return <SettingsDialog host={props.host} onClose={onClose} />;
    case 'safe':
    case 'eraseForGood':
    case 'eraseNamesForGood':
    case 'eraseWishForGood':
    case 'finish':
      return <SafeOnSheet {...props} dialog={dialog} />;
    case 'block':
      return (
        <BlockOnSheet
          desk={desk}
          sheet={sheet}
          text={dialog.text}
          announce={announce}
          onDrawn={props.onDrawn}
          onClose={onClose}
        />
      );
    case 'export':
      return <SheetExport format={dialog.format} host={props.host} announce={announce} onClose={onClose} />;
  }
}
