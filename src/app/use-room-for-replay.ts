import { useEffect } from 'react';
import type { ScreenKind } from '../features/editor-frame/screen-kind';
import type { ReplayHands } from './replay-store';

/** Where a panel stands under the sheet, not beside it, it leaves no room for a replay: it goes when one begins. */
export function useRoomForReplay(replay: ReplayHands, screen: ScreenKind, closePanel: () => void): void {
  const isUnder = screen === 'portrait' || screen === 'phone';
  // Follows the replay.
  useEffect(() => {
    if (!isUnder) return undefined;
    return replay.store.subscribe(({ now }, before) => {
      if (now !== null && before.now === null) closePanel();
    });
  }, [closePanel, isUnder, replay]);
}
