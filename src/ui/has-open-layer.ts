/**
 * Whether a dialog or a menu is open: it keeps all keys. A menu that fades after it was closed keeps none. Asked with
 * each of them, so what is drawn, ten thousand elements of a large sheet, is not looked through.
 */
export function hasOpenLayer(): boolean {
  return hasOpenDialog() || Array.from(document.body.children).some(holdsMenu);
}

/** Beside an open dialog everything is inert: whatever has the keyboard is in it. */
function hasOpenDialog(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body
    ? document.querySelector('dialog[open]') !== null
    : activeElement.closest('dialog[open]') !== null;
}

/** A menu stands beside the application. */
const holdsMenu = (layer: Element): boolean =>
  layer.id !== 'root' && layer.querySelector('[role="menu"][data-open]') !== null;
