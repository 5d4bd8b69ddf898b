import type { ScreenView } from '../canvas/OverSheet';
import { passiveSentence } from '../documents/passive-sentence';
import { ArrowCard } from '../features/arrow-card/ArrowCard';
import { arrowColour } from '../model/arrow-colour';
import { recordAt } from '../model/records';
import { useTranslation } from '../ui/translation';
import { arrowSurroundings } from './arrow-surroundings';
import type { SheetViewStore } from './sheet-view';
import type { Editor } from '../session/editor-store';
import { useArrowToRead } from './use-arrow-to-read';

interface PointedArrowProps {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  readonly view: ScreenView;
}

/**
 * The sentence of the arrow that the mouse rests on, to be read. On a sheet of another day, also of the one in hand:
 * there it can do nothing else.
 */
export function PointedArrow({ editor, sheetView, view }: PointedArrowProps) {
  const { t } = useTranslation();
  const { document, isPresent, pointed, inHand } = useArrowToRead(editor, sheetView);
  const id = pointed ?? (isPresent ? null : inHand);
  if (id === null || (isPresent && id === inHand)) return null;
  const arrow = recordAt(document.activations, id);
  const shape = view.scene.arrows.find((one) => one.id === id);
  if (arrow === undefined || shape === undefined) return null;
  return (
    <ArrowCard
      colour={arrowColour(document, arrow)}
      sentence={passiveSentence(document, arrow, t)}
      around={arrowSurroundings(view, shape)}
      actions={[]}
      actionsLabel=""
      takesFocus={false}
    />
  );
}
