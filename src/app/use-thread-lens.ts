import { useEffect, useMemo } from 'react';
import { lensOfArrows, type Lens } from '../canvas/emphasis';
import { isWholeThread, type ThreadFilter } from '../documents/thread-filter';
import type { DiagramDocument } from '../model/document';
import type { SheetViewStore } from './sheet-view';

/**
 * While the thread shows a part of itself, the rest of the sheet steps back. The lens goes with the filter and with
 * the panel; when something else takes it away (Escape, another panel), `onTaken` is told.
 * @param arrows those that the thread shows.
 */
export function useThreadLens(
  view: SheetViewStore,
  document: DiagramDocument,
  filter: ThreadFilter,
  arrows: readonly { readonly id: string }[],
  onTaken: () => void,
): void {
  const lens = useMemo((): Lens | null => {
    if (isWholeThread(filter)) return null;
    const seen = lensOfArrows(
      document,
      arrows.map(({ id }) => id),
    );
    return filter.around === null ? seen : { ...seen, figures: new Set([filter.around, ...seen.figures]) };
  }, [arrows, document, filter]);
  // Follows how the sheet is looked at.
  useEffect(() => {
    if (lens === null) return undefined;
    view.setState({ lens });
    const stop = view.subscribe((state) => {
      if (state.lens !== lens) onTaken();
    });
    return () => {
      stop();
      if (view.getState().lens === lens) view.setState({ lens: null });
    };
  }, [lens, onTaken, view]);
}
