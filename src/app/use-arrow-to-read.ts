import { useStore } from 'zustand';
import type { DiagramDocument } from '../model/document';
import type { Editor } from '../session/editor-store';
import type { SheetViewStore } from './sheet-view';

interface ArrowToRead {
  /** The sheet that is seen. */
  readonly document: DiagramDocument;
  /** It is the one that can be drawn on, and not that of another day. */
  readonly isPresent: boolean;
  /** The mouse rests on it. */
  readonly pointed: string | null;
  /** The one sign in hand, arrow or not; `null`: none, or several. */
  readonly inHand: string | null;
}

/** Which arrow of the sheet somebody means to read. */
export function useArrowToRead(editor: Editor, sheetView: SheetViewStore): ArrowToRead {
  const pointed = useStore(sheetView, (state) => state.pointed);
  const instead = useStore(sheetView, (state) => state.instead);
  const committed = useStore(editor.store, (state) => state.committed);
  const inHand = useStore(editor.store, ({ selection: [id = null, ...others] }) =>
    others.length === 0 ? id : null,
  );
  return { document: instead ?? committed, isPresent: instead === null, pointed, inHand };
}
