import { useEffect } from 'react';
import { useStore } from 'zustand';
import { LookBanner } from '../features/comparison/LookBanner';
import type { Editor } from '../session/editor-store';
import { useTranslation } from '../ui/translation';
import { sittingInFull } from './comparison-words';
import type { SheetViewStore } from './sheet-view';
import { followSittings, lookAtSittings } from './sittings-look';

interface SittingsOverSheetProps {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  readonly onLeave: () => void;
  /** Shows what changed in words; `null`: that is there. */
  readonly onListChanges: (() => void) | null;
}

/** While an earlier sheet is looked at, or marked on the present one: which, and the way back. */
export function SittingsOverSheet(props: SittingsOverSheetProps) {
  const { editor, sheetView, onLeave, onListChanges } = props;
  const translation = useTranslation();
  const look = useStore(sheetView, ({ sittings }) => sittings);
  const document = useStore(editor.store, ({ committed }) => committed);
  // Follows the drawing.
  useEffect(() => followSittings(sheetView, editor), [editor, sheetView]);
  if (look === null || look.how === 'beside') return null;
  return (
    <LookBanner
      how={look.how}
      sitting={sittingInFull(document, look.before, translation)}
      onList={look.how === 'since' ? onListChanges : null}
      onLeave={() => {
        lookAtSittings(sheetView, editor, null);
        onLeave();
      }}
    />
  );
}
