import { useCallback, useEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../session/editor-store';
import { signElement } from './sign-element';
import type { SheetCamera } from './use-camera';

/**
 * What is in hand, and the gestures that change it.
 * @param reachable another one whenever what can be taken is another
 */
export function useSelection(
  editor: Editor,
  sheet: RefObject<HTMLElement | null>,
  camera: SheetCamera,
  reachable: unknown,
) {
  const selection = useStore(editor.store, (state) => state.selection);

  /** A figure or a building: taken alone, unless something is added to it; one that is in hand stays so. */
  const pickSign = useCallback(
    (id: string, adding: boolean) => {
      const { selection: before } = editor.store.getState();
      if (!before.has(id)) editor.select(adding ? [...before, id] : [id]);
      else if (adding) {
        editor.select([...before].filter((other) => other !== id));
        letGoFocus(id);
      }
    },
    [editor],
  );
  /** Empty ground was touched: whoever is in hand is let go. */
  const letGoSigns = useCallback(() => {
    const { committed, selection: before } = editor.store.getState();
    if ([...before].some((id) => !Object.hasOwn(committed.activations, id))) editor.select([]);
  }, [editor]);
  const pickArrow = useCallback(
    (id: string, adding: boolean) => {
      const { selection: before } = editor.store.getState();
      const others = [...before].filter((other) => other !== id);
      editor.select(adding ? (before.has(id) ? others : [...others, id]) : [id]);
    },
    [editor],
  );
  /** Tab walks the figures, takes in hand the one it stops on, and shows it. */
  const followFocus = useCallback(
    ({ target }: FocusEvent) => {
      const node = target.closest<HTMLElement>('.react-flow__node');
      const id = node?.dataset['id'];
      if (id === undefined || node !== target || !target.matches(':focus-visible')) return;
      editor.select([id]);
      camera.reveal([id]);
    },
    [camera, editor],
  );
  useFocusInHand(sheet, selection, reachable);
  return {
    selection,
    pickSign,
    letGoSigns,
    pickArrow,
    followFocus,
  };
}

/** Commands mean whoever has the keyboard: that is nobody who was let go. */
function letGoFocus(id: string): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.dataset['id'] === id) activeElement.blur();
  });
}

/** The keyboard goes where the one sign in hand is, once it can be reached: Tab goes on from there. */
function useFocusInHand(
  sheet: RefObject<HTMLElement | null>,
  selection: ReadonlySet<string>,
  reachable: unknown,
): void {
  const met = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const [id] = selection;
    if (selection.size !== 1 || id === undefined || met.current === selection) return undefined;
    // A new figure stands on the sheet a moment after it was made.
    const frame = requestAnimationFrame(() => {
      if (sheet.current !== null && focusSign(sheet.current, id)) met.current = selection;
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [sheet, selection, reachable]);
}

/**
 * Nobody is taken out of a field, a panel or a bar.
 * @returns false when the sign cannot be reached yet
 */
function focusSign(sheet: HTMLElement, id: string): boolean {
  const sign = signElement(sheet, id);
  if (sign === undefined) return false;
  const active = document.activeElement;
  const isNowhere = active === null || active === document.body || active === sheet.parentElement;
  if (!isNowhere && active.closest('.react-flow') === null) return true;
  if (active?.matches('input') === true) return true;
  // From a figure to the arrow just drawn from it the hand does not go: Tab walks on among figures.
  const isAway = active?.matches('.react-flow__node') === true && sign.matches('[data-colour]');
  if (sign !== active && !isAway) sign.focus({ preventScroll: true });
  return true;
}
