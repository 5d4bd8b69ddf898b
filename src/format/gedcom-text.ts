import { decodeUtf8 } from './decode-utf8';
import { decodeAnsel } from './gedcom-ansel';
import type { ReadProblem } from './read-problem';
import { failure, success, type Result } from './result';

/** The encoding is named in the first lines. */
const LOOKED_AT = 4096;
const NAMED = /^\s*1\s+CHAR\s+([^\r\n]*)/mu;

/** Names written into files, and what they mean where the bytes are not UTF-8. */
const WINDOWS =
  /^(?:ANSI|ASCII|US-ASCII|CP-?1252|WIN(?:DOWS)?(?:-?1252)?|IBM[ _-]?WINDOWS|(?:ISO-?8859-?|LATIN-?)1)\b/;

/**
 * The text of a GEDCOM file. Bytes that are valid UTF-8 are read as such whatever the file says of itself: no
 * other encoding looks like it by chance, and many programs name the wrong one.
 */
export function decodeGedcom(bytes: Uint8Array): Result<string, ReadProblem> {
  const wide = wideEncoding(bytes);
  if (wide !== null) return success(new TextDecoder(wide).decode(bytes));
  const text = decodeUtf8(bytes);
  if (text !== null) return success(text);
  const named = namedEncoding(bytes);
  if (named === 'ANSEL') return success(decodeAnsel(bytes));
  if (named.startsWith('MAC')) return success(new TextDecoder('macintosh').decode(bytes));
  if (/^UTF-?8/.test(named) || isMarkedUtf8(bytes)) return success(mendedUtf8(bytes));
  if (named === '' || WINDOWS.test(named)) return success(windows(bytes));
  return failure({ kind: 'gedcomEncoding' });
}

/** How a GEDCOM file begins: « 0 HEAD », whatever the encoding. */
export function beginsAsGedcom(bytes: Uint8Array): boolean {
  const beginning = windows(bytes.subarray(0, 64)).replace(/\0/gu, '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*0\s+HEAD\b/u.test(beginning);
}

/** By the byte order mark, else by where the zeros are beside the first digit or blank. */
function wideEncoding([first = 1, second = 1]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return null;
}

function namedEncoding(bytes: Uint8Array): string {
  const [, named = ''] = NAMED.exec(windows(bytes.subarray(0, LOOKED_AT))) ?? [];
  return named.trim().toUpperCase();
}

function isMarkedUtf8([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** Either a few bytes are damaged, or the name is wrong and there is not one character of UTF-8 in it. */
function mendedUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return /[^\p{ASCII}\ufffd]/u.test(text) ? text : windows(bytes);
}

/** Where Windows departs from Latin-1: 80 to 9F. Own table, as some engines decode it as Latin-1. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}
