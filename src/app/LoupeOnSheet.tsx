import { useMemo, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import { Loupe } from '../features/loupe/Loupe';
import type { LoupeLink } from '../features/loupe/loupe-link';
import type { SheetViewStore } from './sheet-view';

interface LoupeOnSheetProps {
  readonly sheetView: SheetViewStore;
  /** `null`: it looks where another loupe does. */
  readonly sheetElement: RefObject<HTMLElement | null> | null;
  readonly view: ScreenView;
}

/** The loupe, while its key is held or its button is on; those of one view look together. */
export function LoupeOnSheet({ sheetView, sheetElement, view }: LoupeOnSheetProps) {
  const isSeen = useStore(sheetView, ({ loupe }) => loupe !== 'off');
  const link = useMemo(
    (): LoupeLink => ({
      seen: () => sheetView.getState().loupeAt,
      tell: (loupeAt) => {
        sheetView.setState({ loupeAt });
      },
      follow: (listener) =>
        sheetView.subscribe(({ loupeAt }, before) => {
          if (loupeAt !== before.loupeAt) listener();
        }),
    }),
    [sheetView],
  );
  return isSeen ? <Loupe {...{ view, sheetElement, link }} /> : null;
}
