/**
 * The children of `group` become `wanted`; whoever stands in the right place already is not touched, and whoever has
 * the keyboard is never moved, or would lose it: the others go round.
 */
export function putInOrder(group: Element, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const child of [...group.children]) if (!kept.has(child)) child.remove();
  const { activeElement } = document;
  let next = group.firstElementChild;
  for (const child of wanted) {
    while (child === activeElement && next !== child && next !== null) {
      const passed: Element = next;
      next = next.nextElementSibling;
      child.after(passed);
    }
    if (child === next) next = next.nextElementSibling;
    else group.insertBefore(child, next);
  }
}
