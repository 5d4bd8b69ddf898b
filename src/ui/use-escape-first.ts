import { useEffect } from 'react';

/** Escape is for this before anything else that hears it, wherever the focus is. */
export function useEscapeFirst(onEscape: () => void): void {
  // Follows the keyboard.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onEscape();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [onEscape]);
}
