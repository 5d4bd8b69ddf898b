import { useSyncExternalStore } from 'react';
import type { SaveState } from '../storage/save-state';
import type { SheetSession } from '../storage/sheet-session';

/** What the keeping of the sheet says of itself. */
export function useSaveState({ saveState }: SheetSession): SaveState {
  return useSyncExternalStore(saveState.subscribe, saveState.get);
}
