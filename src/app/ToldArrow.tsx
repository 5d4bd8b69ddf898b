import type { ScreenView } from '../canvas/OverSheet';
import { passiveSentence } from '../documents/passive-sentence';
import { Caption } from '../features/projection/Caption';
import { arrowNumbers } from '../model/order-of-telling';
import { recordAt } from '../model/records';
import type { Editor } from '../session/editor-store';
import { useTranslation } from '../ui/translation';
import { captionEdge } from './caption-edge';
import type { SheetViewStore } from './sheet-view';
import { useArrowToRead } from './use-arrow-to-read';

interface ToldArrowProps {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  readonly view: ScreenView;
}

/** The sentence of the arrow that the mouse rests on, else of the one in hand, for the whole room. */
export function ToldArrow({ editor, sheetView, view }: ToldArrowProps) {
  const { t } = useTranslation();
  const { document, pointed, inHand } = useArrowToRead(editor, sheetView);
  const arrow = recordAt(document.activations, pointed ?? inHand ?? '');
  if (arrow === undefined) return null;
  const number = arrowNumbers(document).get(arrow.id) ?? '';
  return (
    <Caption
      over={captionEdge(view, arrow)}
      text={`${number}. ${passiveSentence(document, arrow, t).text}`}
    />
  );
}
