/**
 * Whether a dialog or a menu is open: it keeps all keys. A menu that fades after it was closed keeps none. Asked with each of them, so what is drawn, ten thousand
 * elements of a large sheet, is not looked through for a menu, which stands beside the application.
 */
export function hasOpenLayer(): boolean {
  return (
    document.querySelector('dialog[open]') !== null || Array.from(document.body.children).some(holdsMenu)
  );
}

const holdsMenu = (layer: Element): boolean =>
  layer.id !== 'root' && layer.querySelector('[role="menu"][data-open]') !== null;
