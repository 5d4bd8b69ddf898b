import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetHands } from '../canvas/sheet-hands';
import type { SheetCamera } from '../canvas/use-camera';
import { SideBySide } from '../features/comparison/SideBySide';
import type { SittingId } from '../model/ids';
import { recordAt } from '../model/records';
import type { Sitting } from '../model/sitting';
import type { Editor } from '../session/editor-store';
import { useTranslation } from '../ui/translation';
import { comparisonWords, presentChoice, sittingChoice, TODAY } from './comparison-words';
import { drawingSize } from './drawing-size';
import type { SheetViewStore, SittingsLook } from './sheet-view';
import { pairOf } from './sittings-look';
import { TwoSheets } from './TwoSheets';

interface SideBySideOnWallProps {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  readonly look: SittingsLook;
  readonly hands: SheetHands;
  readonly camera: RefObject<SheetCamera | null>;
}

/** The two sittings that the laptop has side by side, for the room. */
export function SideBySideOnWall({ look, ...sheet }: SideBySideOnWallProps) {
  const translation = useTranslation();
  const document = useStore(sheet.editor.store, ({ committed }) => committed);
  const pair = pairOf(document, look);
  if (pair === null) return null;
  const choice = (id: SittingId) => {
    const sitting = recordAt<Sitting>(document.sittings, id);
    return sitting === undefined ? [] : [{ value: id, label: sittingChoice(document, sitting, translation) }];
  };
  return (
    <TwoSheets {...sheet} {...{ look, pair }}>
      {(earlier, later) => (
        <SideBySide
          {...{ earlier, later }}
          kept={[look.before, ...(look.after === null ? [] : [look.after])].flatMap(choice)}
          today={presentChoice(translation)}
          drawing={drawingSize([pair.before, pair.after])}
          before={look.before}
          after={look.after ?? TODAY}
          sentence={comparisonWords(document, look, pair, translation)}
          isForRoom
          hands={null}
        />
      )}
    </TwoSheets>
  );
}
