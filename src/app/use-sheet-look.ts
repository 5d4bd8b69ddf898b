import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Lens } from '../canvas/emphasis';
import type { Rounds } from '../canvas/RoundsLayer';
import type { SheetCamera } from '../canvas/use-camera';
import { notYetCalled } from '../documents/not-yet-called';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { shownPart } from '../model/shown-part';
import type { Editor } from '../session/editor-store';
import { followDrawing } from './asked-view';
import { askedOf, type SheetViewStore } from './sheet-view';

interface SheetLook {
  readonly lens: Lens | null;
  /** Nothing else is shown: the surroundings of `around`. */
  readonly alone: Lens | null;
  readonly around: FigureId | null;
  readonly rounds: Rounds | null;
  readonly instead: DiagramDocument | null;
  readonly told: ReadonlySet<string>;
  /** Left out: the loupe is there to read with. */
  readonly onPoint?: (arrow: string | null) => void;
}

/** How the sheet is looked at, for the canvas. The camera shows all that is shown, when that changes. */
export function useSheetLook(
  editor: Editor,
  sheetView: SheetViewStore,
  camera: RefObject<SheetCamera | null>,
): SheetLook {
  const { lens, places, showsWaiting, instead, told } = useStore(
    sheetView,
    useShallow(({ lens, places, showsWaiting, instead, told }) => ({
      lens,
      places,
      showsWaiting,
      instead,
      told,
    })),
  );
  const hasLoupe = useStore(sheetView, ({ loupe }) => loupe !== 'off');
  const asked = useStore(sheetView, askedOf);
  const committed = useStore(editor.store, (state) => state.committed);
  const around = asked?.kind === 'around' ? asked.id : null;
  useEffect(() => followDrawing(sheetView, editor), [editor, sheetView]);
  const seen = useRef(around);
  // Follows React Flow: the signs are those to show by now.
  useEffect(() => {
    if (seen.current === around) return;
    seen.current = around;
    camera.current?.fit();
  }, [around, camera]);
  const rounds = useMemo((): Rounds | null => {
    if (places.length === 0 && !showsWaiting) return null;
    return { places, waiting: showsWaiting ? notYetCalled(shownPart(committed)) : [] };
  }, [committed, places, showsWaiting]);
  const onPoint = useCallback(
    (pointed: string | null) => {
      sheetView.setState({ pointed });
    },
    [sheetView],
  );
  return {
    lens: around === null ? lens : null,
    alone: around === null ? null : lens,
    around,
    rounds,
    instead,
    told,
    ...(hasLoupe ? {} : { onPoint }),
  };
}
