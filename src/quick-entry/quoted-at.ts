export interface Quoted {
  readonly kind: 'quoted';
  /** Position after the closing quote. */
  readonly end: number;
  readonly inner: string;
}

const STRAIGHT_QUOTE = /["“”„]/;
const WORD_BEFORE = /[\p{L}\p{N}]$/u;

/**
 * The quotation that opens at a position, or `null`: quotes that are never closed, and inches (`5"`), are
 * only characters.
 */
export function quotedAt(text: string, at: number, end: number): Quoted | null {
  const opener = text.charAt(at);
  if (opener === '«') {
    const close = text.indexOf('»', at);
    if (close < 0 || close >= end) return null;
    return { kind: 'quoted', end: close + 1, inner: text.slice(at + 1, close).trim() };
  }
  if (!STRAIGHT_QUOTE.test(opener) || WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  return straightQuotedAt(text, at, end);
}

/** Two quotes in a row inside stand for one. */
function straightQuotedAt(text: string, at: number, end: number): Quoted | null {
  let inner = '';
  for (let index = at + 1; index < end; index += 1) {
    const character = text.charAt(index);
    if (!STRAIGHT_QUOTE.test(character)) {
      inner += character;
    } else if (index + 1 < end && STRAIGHT_QUOTE.test(text.charAt(index + 1))) {
      inner += character;
      index += 1;
    } else {
      return { kind: 'quoted', end: index + 1, inner: inner.trim() };
    }
  }
  return null;
}
