import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import type { SheetViewStore } from './sheet-view';

/** What is marked as changed is brought into sight when it is asked for; without the marks, what was seen before. */
export function useChangesCamera(sheetView: SheetViewStore, camera: RefObject<SheetCamera | null>): void {
  const since = useStore(sheetView, ({ sittings }) => (sittings?.how === 'since' ? sittings.before : null));
  // Follows React Flow: what is marked stands on the sheet by now.
  useEffect(() => {
    if (since === null) return undefined;
    const { marks, lens } = sheetView.getState();
    camera.current?.frame([...marks.keys(), ...(lens?.figures ?? [])]);
    return () => {
      camera.current?.unframe();
    };
  }, [camera, sheetView, since]);
}
