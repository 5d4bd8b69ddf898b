import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import { Loupe } from '../features/loupe/Loupe';
import type { SheetViewStore } from './sheet-view';

interface LoupeOnSheetProps {
  readonly sheetView: SheetViewStore;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly view: ScreenView;
}

/** The loupe, while its key is held or its button is on. */
export function LoupeOnSheet({ sheetView, sheetElement, view }: LoupeOnSheetProps) {
  const isSeen = useStore(sheetView, ({ loupe }) => loupe !== 'off');
  return isSeen ? <Loupe view={view} sheetElement={sheetElement} /> : null;
}
