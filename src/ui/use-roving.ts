import { useRef, useState, type KeyboardEvent } from 'react';

/** One stop of the Tab key for several buttons: arrows go from one to the next. */
export function useRoving(count: number) {
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const stop = Math.min(current, count - 1);
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const next = nextIndex(event.key, stop, count);
      if (next === null) return;
      event.preventDefault();
      buttons.current[next]?.focus();
    },
    /** What the button at this place needs. */
    buttonAt: (index: number) => ({
      ref: (element: HTMLButtonElement | null) => {
        buttons.current[index] = element;
      },
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => {
        setCurrent(index);
      },
    }),
  };
}

/** Where the key leads, round the ends; `null` for a key that is not of a toolbar. */
function nextIndex(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (current + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
