import { useEffect, type RefObject } from 'react';

/**
 * Puts the keyboard in the first field to write in (`data-first`), with what stands there selected.
 * @param asked rises each time somebody asks to write; 0: nobody has.
 */
export function useReadyField(place: RefObject<HTMLElement | null>, asked: number): void {
  // Takes the browser's focus.
  useEffect(() => {
    if (asked === 0) return;
    const field = place.current?.querySelector<HTMLInputElement>('[data-first]');
    field?.focus();
    field?.select();
  }, [place, asked]);
}
