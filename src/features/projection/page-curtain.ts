/** On the root element of a page: nothing of it is seen, read out or printed, but one word. */
const HIDDEN = 'data-sheet-hidden';

export function isLowered(page: Document): boolean {
  return page.documentElement.hasAttribute(HIDDEN);
}

/**
 * Hides the page before its next frame: nothing waits for React. May be called on the page of another window
 * of ours.
 */
export function lowerCurtain(page: Document): void {
  // Before the attribute: the dialog remembers where the keyboard was.
  holdCurtain(page);
  page.documentElement.setAttribute(HIDDEN, '');
}

/** Shows the page as it was, the keyboard where it was. */
export function raiseCurtain(page: Document): void {
  page.documentElement.removeAttribute(HIDDEN);
  curtainOf(page)?.close();
}

/** In the top layer, above any dialog: all else is out of reach. Does nothing before the curtain is there. */
export function holdCurtain(page: Document): void {
  const curtain = curtainOf(page);
  if (curtain?.open !== false) return;
  curtain.showModal();
  // Not its button: one key pressed by chance must not show the sheet.
  curtain.focus();
}

/** Told of every change, whoever made it. @returns how to stop listening. */
export function onCurtain(page: Document, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(page.documentElement, { attributes: true, attributeFilter: [HIDDEN] });
  return () => {
    observer.disconnect();
  };
}

function curtainOf(page: Document): HTMLDialogElement | null {
  return page.querySelector<HTMLDialogElement>('dialog[data-curtain]');
}
