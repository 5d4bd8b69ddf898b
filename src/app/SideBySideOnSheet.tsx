import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import { SideBySide, type SheetChoice } from '../features/comparison/SideBySide';
import type { SittingId } from '../model/ids';
import { isClosed } from '../model/sitting';
import { sittingsInOrder } from '../model/sittings-in-order';
import { useTranslation } from '../ui/translation';
import { comparisonWords, presentChoice, sittingChoice, TODAY } from './comparison-words';
import { drawingSize } from './drawing-size';
import type { SittingsLook } from './sheet-view';
import { lookAtSittings, pairOf } from './sittings-look';
import { TwoSheets } from './TwoSheets';
import type { EditorTools } from './use-editor-tools';

interface SideBySideOnSheetProps {
  readonly tools: EditorTools;
  readonly look: SittingsLook;
  /** Of the later sheet; that of the earlier one follows it. */
  readonly camera: RefObject<SheetCamera | null>;
  /** Before a room. */
  readonly isProjecting: boolean;
  readonly onLeave: () => void;
}

/** Two sittings side by side, to be chosen. */
export function SideBySideOnSheet(props: SideBySideOnSheetProps) {
  const { tools, look, camera, isProjecting, onLeave } = props;
  const { editor, sheetView, hands } = tools;
  const translation = useTranslation();
  const document = useStore(editor.store, ({ committed }) => committed);
  const kept = sittingsInOrder(document)
    .filter(isClosed)
    .map((sitting): SheetChoice => ({
      value: sitting.id,
      label: sittingChoice(document, sitting, translation),
    }));
  const pair = pairOf(document, look);
  if (pair === null) return null;
  const choose = (change: Partial<SittingsLook>) => {
    lookAtSittings(sheetView, editor, { ...look, ...change });
  };
  return (
    <TwoSheets {...{ editor, sheetView, look, pair, hands, camera }}>
      {(earlier, later) => (
        <SideBySide
          {...{ kept, earlier, later }}
          isForRoom={isProjecting}
          today={presentChoice(translation)}
          drawing={drawingSize([pair.before, pair.after])}
          before={look.before}
          after={look.after ?? TODAY}
          sentence={comparisonWords(document, look, pair, translation)}
          hands={{
            onBefore: (before) => {
              choose({ before: before as SittingId });
            },
            onAfter: (after) => {
              choose({ after: after === TODAY ? null : (after as SittingId) });
            },
            onClose: () => {
              lookAtSittings(sheetView, editor, null);
              onLeave();
            },
          }}
        />
      )}
    </TwoSheets>
  );
}
