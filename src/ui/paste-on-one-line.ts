import type { ClipboardEvent } from 'react';

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * Pastes line breaks and tabs as spaces: left to itself, a browser leaves them out of a field, and glues the last
 * word of a line to the first of the next.
 */
export function pasteOnOneLine(event: ClipboardEvent<HTMLInputElement>): void {
  const pasted = event.clipboardData.getData('text/plain');
  const { currentTarget: field } = event;
  const { selectionStart, selectionEnd } = field;
  const line = pasted.replace(LINE_BREAKS, ' ');
  if (line === pasted || selectionStart === null || selectionEnd === null) return;
  event.preventDefault();
  field.setRangeText(line.trim(), selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
