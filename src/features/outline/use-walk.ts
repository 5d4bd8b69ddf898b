import { useState, type KeyboardEvent } from 'react';

/** One stop of the Tab key for the whole list: arrows go from line to line. */
export interface Walk {
  /** Key of the line that Tab comes to. */
  readonly current: string | null;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * @param first where the walk begins.
 * @param keys of all lines there are now.
 */
export function useWalk(first: string | null, keys: ReadonlySet<string>): Walk {
  const [wanted, setWanted] = useState<string | null>(null);
  const current = wanted !== null && keys.has(wanted) ? wanted : first;
  const onKeyDown = (event: KeyboardEvent) => {
    const list = event.currentTarget.closest('[data-walk]');
    const lines = [...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const at = lines.findIndex((line) => line === event.currentTarget);
    const next = nextLine(event.key, at, lines.length);
    if (at < 0 || next === null) return;
    event.preventDefault();
    lines[next]?.focus();
  };
  return { current, onFocus: setWanted, onKeyDown };
}

function nextLine(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
