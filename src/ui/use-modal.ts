import { useLayoutEffect, type RefObject } from 'react';

/**
 * Shows a dialog over all else for as long as it is mounted. The browser gives the focus back to what had it; a menu
 * that the dialog was asked for from is gone by then, so that its button gets it.
 * @param ready what takes the focus. The browser would choose the cross.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  ready: RefObject<HTMLElement | null>,
): void {
  // Follows the browser’s top layer. Closed while it is still in the page: once taken out of it, a dialog gives the focus
  // back to nobody.
  useLayoutEffect(() => {
    const shown = dialog.current;
    const button = buttonOfMenu(document.activeElement);
    shown?.showModal();
    ready.current?.focus();
    return () => {
      shown?.close();
      button?.focus();
    };
  }, [dialog, ready]);
}

function buttonOfMenu(focused: Element | null): HTMLElement | null {
  const menu = focused?.closest('[role="menu"]');
  return document.getElementById(menu?.getAttribute('aria-labelledby') ?? '');
}
