import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ScreenKind } from '../features/editor-frame/screen-kind';
import type { SheetSession } from '../storage/sheet-session';
import type { SheetViewStore } from './sheet-view';

/**
 * Why nothing can be drawn now: another day of the sheet, or its replay, is shown; or it can only be read here (another
 * tab writes, a phone has no room). `null`: it can.
 */
export function useWhyNot(
  sheetView: SheetViewStore,
  { saveState }: SheetSession,
  screen: ScreenKind,
): 'tool.notToday' | 'tool.onlyRead' | null {
  const isElsewhere = useStore(
    sheetView,
    ({ instead, sittings }) => instead !== null || sittings?.how === 'beside',
  );
  const isReading = useSyncExternalStore(saveState.subscribe, () => saveState.get().kind === 'reading');
  if (isElsewhere) return 'tool.notToday';
  return isReading || screen === 'phone' ? 'tool.onlyRead' : null;
}
