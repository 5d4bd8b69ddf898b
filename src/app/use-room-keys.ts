import { useEffect } from 'react';
import { hideSheet } from '../commands/before-a-room';
import { isShortcut } from '../commands/shortcut';

/** How far an arrow key moves the view, in parts of it. */
const PAN = 0.25;

const PANS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};
const WALKS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** F8 and Pause, wherever the keyboard is: in a field, a dialog, a menu. `hide` keeps its identity. */
export function usePanicKey(hide: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat || hideSheet.shortcuts?.some((shortcut) => isShortcut(event, shortcut)) !== true)
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hide();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [hide]);
}

/** How a view is led with the keyboard, or a presenter's clicker, before a room. */
export interface RoomView {
  readonly walk: (step: 1 | -1) => void;
  readonly pan: (right: number, down: number) => void;
}

/** @param view keeps its identity; `null`: these keys mean something else now. */
export function useRoomKeys(view: RoomView | null): void {
  useEffect(() => {
    if (view === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (!(event.target instanceof Element) || event.target.matches('input, textarea, select')) return;
      if (event.target.closest('dialog, [role="toolbar"], [role="menu"]') !== null) return;
      const walk = WALKS[event.key];
      const pan = PANS[event.key];
      if (walk !== undefined) view.walk(walk);
      else if (pan !== undefined) view.pan(...pan);
      else return;
      event.preventDefault();
      // Here arrows lead the view: they move nobody.
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [view]);
}
