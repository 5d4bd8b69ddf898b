import { useEffect, useState } from 'react';

/** Without a move of the pointer for so long, it is out of the way. */
const REST_MS = 2_000;

/** Whether the pointer has rested for a while; it is hidden then, for as long as the caller is on the screen. */
export function useRest(): boolean {
  const [isResting, setResting] = useState(false);
  // Follows the pointer and the clock.
  useEffect(() => {
    const root = document.documentElement;
    const show = (resting: boolean): void => {
      root.toggleAttribute('data-at-rest', resting);
      setResting(resting);
    };
    const rest = (): void => {
      show(true);
    };
    let timer = setTimeout(rest, REST_MS);
    let last = '';
    const onMove = ({ type, clientX, clientY }: PointerEvent): void => {
      // Browsers tell of a move when what lies under a still pointer changes.
      const here = `${clientX} ${clientY}`;
      if (type === 'pointermove' && here === last) return;
      last = here;
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
      show(false);
    };
    window.addEventListener('pointermove', onMove, true);
    window.addEventListener('pointerdown', onMove, true);
    return () => {
      clearTimeout(timer);
      root.removeAttribute('data-at-rest');
      window.removeEventListener('pointermove', onMove, true);
      window.removeEventListener('pointerdown', onMove, true);
    };
  }, []);
  return isResting;
}
