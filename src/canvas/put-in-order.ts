/** The children of `group` become `wanted`; whoever stands in the right place already is not touched. */
export function putInOrder(group: Element, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const child of [...group.children]) if (!kept.has(child)) child.remove();
  let next = group.firstElementChild;
  for (const child of wanted) {
    if (child === next) next = next.nextElementSibling;
    else group.insertBefore(child, next);
  }
}
