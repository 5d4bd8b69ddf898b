import { signElement } from '../canvas/sign-element';

/** The figure or building that has the keyboard, by id; `null`: it is elsewhere. */
export function focusedSign(): string | null {
  const node = document.activeElement?.closest<HTMLElement>('.react-flow__node');
  return node?.dataset['id'] ?? null;
}

/** The keyboard goes to this figure, building or arrow; to the sheet itself, where there is none of this id. */
export function focusSign(sheet: HTMLElement | null, id: string | undefined): void {
  const sign = id === undefined ? undefined : signElement(sheet, id);
  (sign ?? sheet)?.focus({ preventScroll: true });
}

/** The keyboard leaves the sign it is on. @returns false: it was on none. */
export function letGoFocus(): boolean {
  const { activeElement } = document;
  if (focusedSign() === null || !(activeElement instanceof HTMLElement)) return false;
  activeElement.blur();
  return true;
}
