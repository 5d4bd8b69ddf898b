import { useState, type RefObject } from 'react';
import type { ScreenView } from '../canvas/OverSheet';
import { passiveSentence } from '../documents/passive-sentence';
import { ArrowCard } from '../features/arrow-card/ArrowCard';
import type { Activation } from '../model/activation';
import { arrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import { recordAt } from '../model/records';
import { useTranslation } from '../ui/translation';
import { arrowSurroundings } from './arrow-surroundings';
import { roomTaken } from './room-taken';
import type { SheetViewStore } from './sheet-view';
import type { Editor } from '../session/editor-store';
import { useArrowToRead } from './use-arrow-to-read';

interface PointedArrowProps {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly view: ScreenView;
}

/**
 * The sentence of the arrow that the mouse rests on, to be read. On a sheet of another day, also of the one in hand:
 * there it can do nothing else.
 */
export function PointedArrow({ editor, sheetView, sheetElement, view }: PointedArrowProps) {
  const { document, isPresent, pointed, inHand } = useArrowToRead(editor, sheetView);
  const id = pointed ?? (isPresent ? null : inHand);
  if (id === null || (isPresent && id === inHand)) return null;
  const arrow = recordAt(document.activations, id);
  if (arrow === undefined) return null;
  return <PointedCard key={id} {...{ document, arrow, sheetElement, view }} />;
}

interface PointedCardProps extends Pick<PointedArrowProps, 'sheetElement' | 'view'> {
  readonly document: DiagramDocument;
  readonly arrow: Activation;
}

/** Beside the bar of what is in hand, as that stands when the card comes. */
function PointedCard({ document, arrow, sheetElement, view }: PointedCardProps) {
  const { t } = useTranslation();
  const [taken] = useState(() => roomTaken(sheetElement.current));
  const shape = view.scene.arrows.find(({ id }) => id === arrow.id);
  if (shape === undefined) return null;
  return (
    <ArrowCard
      colour={arrowColour(document, arrow)}
      sentence={passiveSentence(document, arrow, t)}
      around={{ ...arrowSurroundings(view, shape), taken }}
      actions={[]}
      actionsLabel=""
      takesFocus={false}
    />
  );
}
