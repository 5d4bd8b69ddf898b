import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ALL_COMMANDS } from '../commands/all-commands';
import type { ExportFormat, SittingFacts } from '../features/export-dialog/export-request';
import { currentSitting } from '../model/current-sitting';
import { writeText } from '../quick-entry/write-text';
import type { CommandHost } from '../session/command';
import { useTranslation } from '../ui/translation';
import type { Desk, OpenSheet } from './desk';
import { helpShortcuts } from './help-shortcuts';
import { runExport, shapeOfPicture, type ExportSource } from './run-export';
import type { SheetSafeDialog } from './safe-entries';
import type { Announce } from './use-messages';

// Loaded when they are first asked for: the first visit draws sooner.
const ExportDialog = lazy(async () => ({
  default: (await import('../features/export-dialog/ExportDialog')).ExportDialog,
}));
const HelpDialog = lazy(async () => ({ default: (await import('../features/help/HelpDialog')).HelpDialog }));
const SettingsDialog = lazy(async () => ({
  default: (await import('../features/settings/SettingsDialog')).SettingsDialog,
}));
const SafeOnSheet = lazy(async () => ({ default: (await import('./SafeOnSheet')).SafeOnSheet }));
const BlockOnSheet = lazy(async () => ({ default: (await import('./BlockOnSheet')).BlockOnSheet }));

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
  /** The sheet is no longer on this computer. */
  readonly onGone: () => void;
  readonly onClose: () => void;
}

export function EditorDialogs(props: EditorDialogsProps) {
  return (
    <Suspense fallback={null}>
      <Standing {...props} />
    </Suspense>
  );
}

function Standing(props: EditorDialogsProps) {
  const { dialog, desk, sheet, announce, onClose } = props;
  const { t } = useTranslation();
  switch (dialog.kind) {
    case 'help':
      return <HelpDialog shortcuts={helpShortcuts(ALL_COMMANDS, t)} onClose={onClose} />;
    case 'settings':
      return <SettingsDialog host={props.host} onClose={onClose} />;
    case 'safe':
    case 'retire':
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
      return (
        <SheetExport format={dialog.format} desk={desk} sheet={sheet} announce={announce} onClose={onClose} />
      );
  }
}

interface SheetExportProps extends Pick<EditorDialogsProps, 'desk' | 'sheet' | 'announce' | 'onClose'> {
  readonly format: ExportFormat;
}

/** The export dialog of this sheet; what is typed of the sitting is kept in it. */
function SheetExport({ format, desk, sheet: { editor }, announce, onClose }: SheetExportProps) {
  const { t, locale } = useTranslation();
  const document = useStore(editor.store, ({ committed }) => committed);
  const [shape, setShape] = useState(9 / 16);
  const { title, date, place, setting, recipient, confidential } = currentSitting(document);
  const source = (): ExportSource => ({
    document: editor.store.getState().committed,
    t,
    locale,
    now: desk.now(),
  });
  // Loads what draws pictures, as soon as the dialog stands.
  useEffect(() => {
    let current = true;
    void shapeOfPicture({ document, t, locale, now: 0 }).then((measured) => {
      if (current) setShape(measured);
    });
    return () => {
      current = false;
    };
  }, [document, locale, t]);
  return (
    <ExportDialog
      format={format}
      sitting={{ title, date, place, setting, recipient, confidential }}
      text={format === 'text' ? writeText(document) : ''}
      shape={shape}
      onExport={async (request) => {
        const { refusal, remark } = await runExport(request, source());
        if (remark !== null) announce(remark);
        return refusal;
      }}
      onSitting={(facts: SittingFacts) => {
        editor.commit({ label: 'command.editSitting' }, (draft) => {
          Object.assign(currentSitting(draft), facts);
        });
      }}
      onClose={onClose}
    />
  );
}
