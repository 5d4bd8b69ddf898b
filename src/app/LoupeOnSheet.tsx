import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import { LOUPE_KEY } from '../commands/loupe';
import { Loupe } from '../features/loupe/Loupe';
import type { SheetViewStore } from './sheet-view';

interface LoupeOnSheetProps {
  readonly sheetView: SheetViewStore;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly view: ScreenView;
}

/** The loupe, while its key is held or its button is on. */
export function LoupeOnSheet({ sheetView, sheetElement, view }: LoupeOnSheetProps) {
  const loupe = useStore(sheetView, (state) => state.loupe);
  const isHeld = loupe === 'held';
  // Follows the keyboard: its key may be let go anywhere, and is when the window is left.
  useEffect(() => {
    if (!isHeld) return undefined;
    const letGo = (): void => {
      sheetView.setState({ loupe: 'off' });
    };
    const onKeyUp = ({ key }: KeyboardEvent): void => {
      if (key === LOUPE_KEY) letGo();
    };
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', letGo);
    };
  }, [isHeld, sheetView]);
  return loupe === 'off' ? null : <Loupe view={view} sheetElement={sheetElement} />;
}
