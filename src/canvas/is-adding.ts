/** Shift, Ctrl or ⌘ is down: what is touched is added to what is in hand, or taken from it. */
export function isAdding(event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
