import { EraseForGoodDialog, type ErasedThing } from '../features/erase-dialog/EraseForGoodDialog';
import { FinishDialog } from '../features/erase-dialog/FinishDialog';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import { joinsAny } from '../model/joins-any';
import { isOnSheet } from '../model/is-on-sheet';
import { recordAt, recordsOf } from '../model/records';
import { sheetAtSitting } from '../model/sheet-at-sitting';
import { isClosed } from '../model/sitting';
import type { ActivationId } from '../model/ids';
import { useTranslation } from '../ui/translation';
import { storageSentence, type Desk, type OpenSheet } from './desk';
import { SafeDialogs } from './SafeDialogs';
import type { SheetSafeDialog } from './safe-entries';
import type { Announce } from './use-messages';

interface SafeOnSheetProps {
  readonly dialog: SheetSafeDialog;
  readonly desk: Desk;
  readonly sheet: OpenSheet;
  readonly announce: Announce;
  readonly onDialog: (dialog: SheetSafeDialog) => void;
  /** It is to be opened anew: it is no longer kept. */
  readonly onReopen: () => void;
  /** The sheet is no longer on this computer. */
  readonly onGone: () => void;
  readonly onClose: () => void;
}

/** Protection, backup and erasing, asked for from an open sheet. */
export function SafeOnSheet(props: SafeOnSheetProps) {
  const { dialog, desk, sheet, announce, onDialog, onReopen, onGone, onClose } = props;
  const { t } = useTranslation();
  const { committed } = sheet.editor.store.getState();
  switch (dialog.kind) {
    case 'safe':
      return (
        <SafeDialogs
          // Another dialog, another state.
          key={dialog.dialog.kind}
          dialog={dialog.dialog}
          desk={desk}
          sheet={{ id: sheet.id, document: committed }}
          announce={announce}
          onDialog={(next) => {
            onDialog({ kind: 'safe', dialog: next });
          }}
          onClose={onClose}
        />
      );
    case 'eraseForGood':
      return (
        <EraseForGoodDialog
          thing={erasedThing(committed, dialog.ids)}
          onKeep={onClose}
          onErase={() => {
            onClose();
            desk.clipboard.forget();
            if (sheet.editor.erase(dialog.ids)) announce(t('erase.done'));
          }}
        />
      );
    case 'eraseNamesForGood':
      return (
        <EraseForGoodDialog
          thing={{ kind: 'figure', name: dialog.names.join(', '), arrows: 0 }}
          onKeep={onClose}
          onErase={() => {
            onClose();
            desk.clipboard.forget();
            if (sheet.editor.eraseNames(dialog.names)) announce(t('erase.done'));
          }}
        />
      );
    case 'eraseWishForGood':
      return (
        <EraseForGoodDialog
          thing={{ kind: 'wish', name: recordAt(committed.persons, dialog.id)?.name ?? '' }}
          onKeep={onClose}
          onErase={() => {
            onClose();
            desk.clipboard.forget();
            if (sheet.editor.eraseWish(dialog.id)) announce(t('erase.done'));
          }}
        />
      );
    case 'finish':
      return (
        <FinishDialog
          onExport={() => {
            onDialog({ kind: 'safe', dialog: { kind: 'sealFile' } });
          }}
          onErase={async () => {
            const erased = await desk.eraseOpen(sheet);
            if (erased.isGone) return null;
            if (erased.problem === 'notSaved') return t('app.leaveNotSaved');
            onReopen();
            return t(storageSentence(erased.problem));
          }}
          onGone={onGone}
          onClose={onClose}
        />
      );
  }
}

function erasedThing(whole: DiagramDocument, ids: readonly string[]): ErasedThing {
  const [id] = ids;
  if (id === undefined || ids.length > 1) return { kind: 'several', count: ids.length };
  const document = sheetWith(whole, id);
  const arrow = recordAt(document.activations, id as ActivationId);
  if (arrow !== undefined) return { kind: 'arrow', isRelay: arrow.kind === 'relay' };
  const self = new Set([id]);
  const arrows = recordsOf(document.activations).filter((one) => joinsAny(one, self));
  return { kind: 'figure', name: figureAt(document, id)?.name ?? '', arrows: arrows.length };
}

/** The sheet it stands on: that of today, or one that was kept with an earlier sitting. */
function sheetWith(document: DiagramDocument, id: string): DiagramDocument {
  const kept = recordsOf(document.sittings).filter(isClosed).map(sheetAtSitting);
  return [document, ...kept].find((sheet) => isOnSheet(sheet, id)) ?? document;
}
