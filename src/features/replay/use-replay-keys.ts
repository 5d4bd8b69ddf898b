import { useEffect, type RefObject } from 'react';
import { hasOpenLayer } from '../../ui/has-open-layer';

/** From one step of a replay to another. All keep their identity. */
export interface ReplayMoves {
  readonly togglePlaying: () => void;
  readonly first: () => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly last: () => void;
  readonly goTo: (step: number) => void;
  readonly leave: () => void;
}

const FIELDS = 'input:not([type="range"]), textarea, [contenteditable="true"]';
/** The slider goes by the same keys itself, and a list drops down by them. */
const OWN_ARROWS = 'input, select, textarea, [role="menuitem"], [role="listbox"] *';
/** What a focused control does with Space is its own; after a click with the mouse it is the replay’s. */
const OWN_SPACE = 'button:focus-visible, a:focus-visible, select, summary:focus-visible';

/**
 * The keys of a replay, before those of the sheet: Space plays and stops, arrows go from step to step, Home and End to
 * the ends, Escape leaves. A dialog or menu keeps its own. The keyboard begins in the bar.
 */
export function useReplayKeys(bar: RefObject<HTMLElement | null>, moves: ReplayMoves): void {
  // Takes the browser’s focus.
  useEffect(() => {
    bar.current?.focus({ preventScroll: true });
  }, [bar]);
  // Follows the keyboard, wherever the focus is.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
      if (hasOpenLayer() || target.matches(FIELDS)) return;
      const move = moveFor(event.key, target, moves);
      if (move === null) return;
      event.preventDefault();
      event.stopPropagation();
      move();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [moves]);
}

function moveFor(key: string, target: Element, moves: ReplayMoves): (() => void) | null {
  if (key === 'Escape') return moves.leave;
  if (key === ' ') return target.matches(OWN_SPACE) ? null : moves.togglePlaying;
  if (target.matches(OWN_ARROWS)) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return moves.next;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return moves.back;
    case 'Home':
      return moves.first;
    case 'End':
      return moves.last;
    default:
      return null;
  }
}
