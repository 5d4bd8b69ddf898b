import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ReplayHands } from './replay-store';

/**
 * Whether what lies under the mouse is not to be read: while the sheet plays by itself, and from each step on until the
 * mouse is moved. Browsers say that a mouse came over what only came under it.
 */
export function useMouseLeftOut({ store }: ReplayHands): boolean {
  const step = useStore(store, ({ now }) => now?.step ?? null);
  const isPlaying = useStore(store, ({ now }) => now?.isPlaying === true);
  const [movedAt, setMovedAt] = useState<number | null>(null);
  const isReplayed = step !== null;
  // Follows the mouse.
  useEffect(() => {
    if (!isReplayed) return undefined;
    let last: string | null = null;
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      const here = `${clientX} ${clientY}`;
      if (last !== null && here !== last) setMovedAt(store.getState().now?.step ?? null);
      last = here;
    };
    window.addEventListener('pointermove', onMove, true);
    return () => {
      window.removeEventListener('pointermove', onMove, true);
      setMovedAt(null);
    };
  }, [isReplayed, store]);
  return isReplayed && (isPlaying || movedAt !== step);
}
