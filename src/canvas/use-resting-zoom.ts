import { useStoreApi } from '@xyflow/react';
import { useEffect, useState, type RefObject } from 'react';

/** Ms without another zoom after which the camera rests. */
const REST_MS = 250;

/**
 * Marks the sheet while the zoom goes on changing: what is painted is then only scaled, and painted sharp once the camera
 * rests. Six hundred long arrows painted anew in each frame take a third of a second each.
 * @returns the zoom at which the camera last rested; until it has rested once, the present one
 */
export function useRestingZoom(sheet: RefObject<HTMLElement | null>): number {
  const store = useStoreApi();
  const [resting, setResting] = useState(() => store.getState().transform[2]);
  // Follows React Flow.
  useEffect(() => {
    let hasRested = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const follow = (): void => {
      setResting(store.getState().transform[2]);
    };
    const rest = (): void => {
      hasRested = true;
      if (sheet.current !== null) delete sheet.current.dataset['zooming'];
      follow();
    };
    const stopWaiting = (): void => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
    const stop = store.subscribe(({ transform: [, , zoom] }, { transform: [, , before] }) => {
      if (zoom === before) return;
      if (!hasRested) follow();
      else if (sheet.current !== null) sheet.current.dataset['zooming'] = '';
      stopWaiting();
      timer = setTimeout(() => {
        // Where frames come slower than that, what the hand did meanwhile is heard before the next one.
        frame = requestAnimationFrame(rest);
      }, REST_MS);
    });
    return () => {
      stop();
      stopWaiting();
    };
  }, [sheet, store]);
  return resting;
}
