import { useStore } from 'zustand';
import type { ScreenKind } from '../features/editor-frame/screen-kind';
import type { SaveState } from '../storage/save-state';
import type { SheetViewStore } from './sheet-view';

/**
 * Why nothing can be drawn now: another day of the sheet, or its replay, is shown; or it can only be read here (another
 * tab writes, a phone has no room). `null`: it can.
 */
export function useWhyNot(
  sheetView: SheetViewStore,
  saveState: SaveState,
  screen: ScreenKind,
): 'tool.notToday' | 'tool.onlyRead' | null {
  const isElsewhere = useStore(
    sheetView,
    ({ instead, sittings }) => instead !== null || sittings?.how === 'beside',
  );
  if (isElsewhere) return 'tool.notToday';
  return saveState.kind === 'reading' || screen === 'phone' ? 'tool.onlyRead' : null;
}
