/** The figure or building that has the keyboard, by id; `null`: it is elsewhere. */
export function focusedSign(): string | null {
  const node = document.activeElement?.closest<HTMLElement>('.react-flow__node');
  return node?.dataset['id'] ?? null;
}

/** The keyboard leaves the sign it is on. @returns false: it was on none. */
export function letGoFocus(): boolean {
  const { activeElement } = document;
  if (focusedSign() === null || !(activeElement instanceof HTMLElement)) return false;
  activeElement.blur();
  return true;
}
