import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import { passiveSentence } from '../documents/passive-sentence';
import { ArrowCard } from '../features/arrow-card/ArrowCard';
import { arrowColour } from '../model/arrow-colour';
import { recordAt } from '../model/records';
import { useTranslation } from '../ui/translation';
import { arrowSurroundings } from './arrow-surroundings';
import type { SheetViewStore } from './sheet-view';
import type { Editor } from '../session/editor-store';

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
  const pointed = useStore(sheetView, (state) => state.pointed);
  const instead = useStore(sheetView, (state) => state.instead);
  const committed = useStore(editor.store, (state) => state.committed);
  const inHand = useStore(editor.store, ({ selection }) =>
    selection.size === 1 ? [...selection][0] : undefined,
  );
  const id = pointed ?? (instead === null ? undefined : inHand);
  if (id === undefined || (instead === null && id === inHand)) return null;
  const document = instead ?? committed;
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
