import { MAX_DEPTH, MAX_TOKENS } from './file-limits';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Whether JSON may be parsed without harm: brackets no deeper than 32, no more than two million keys, values
 * and brackets. One pass over the bytes; it does not tell whether they are JSON.
 */
export function isSafeToParse(bytes: Uint8Array): boolean {
  let depth = 0;
  let tokens = 0;
  let inWord = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isWordByte(byte)) {
      if (!inWord) tokens += 1;
      inWord = true;
      continue;
    }
    inWord = false;
    if (byte === QUOTE) {
      tokens += 1;
      at = endOfString(bytes, at);
    } else if (OPENING.has(byte)) {
      tokens += 1;
      depth += 1;
    } else if (CLOSING.has(byte)) {
      depth -= 1;
    }
    if (depth > MAX_DEPTH || tokens > MAX_TOKENS) return false;
  }
  return tokens <= MAX_TOKENS;
}

/** Letters, digits, signs and points: what numbers, `true`, `false` and `null` are made of. */
function isWordByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  );
}

/** Position of the quote that closes the string opened at `start`, or the end of the bytes. */
function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
