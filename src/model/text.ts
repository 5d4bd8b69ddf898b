/** Most code points that a text may have. */
export const TEXT_LIMITS = {
  name: 100,
  /** A function, an institution, a tie. */
  function: 120,
  institution: 120,
  /** What an arrow is about; a sitting's title, place, setting and recipient. */
  about: 300,
  /** What somebody wants said of them. */
  wish: 300,
  /** Shown on signs instead of a field's icon. */
  tag: 12,
} as const;

/** Controls, line and paragraph separators, bidi controls, invisible characters that shape nothing. */
const FORBIDDEN =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f|\u17b4|\u17b5/u;
const FORBIDDEN_EVERYWHERE = new RegExp(FORBIDDEN, 'gu');

/**
 * Joiners shape emoji and the letters of some scripts; elsewhere they only make two equal names differ. Beside the
 * signs between which names are written on a line they join nothing.
 */
const JOINED = '[^!-~→\\p{Script=Latin}\\p{Script=Inherited}\\p{N}\\p{P}\\p{Z}\\p{C}]';
const STRAY_JOINER = new RegExp(`(?<!${JOINED}|\\ufe0f)[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINED})`, 'gu');

const BLANK_CONTROLS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Length as people count it, not in UTF-16 units: « 👧 » is one. */
export function textLength(text: string): number {
  return Array.from(text).length;
}

/** Whether the text holds a control, a bidi override or a stray invisible character. */
export function hasForbiddenCharacters(text: string): boolean {
  return forbiddenAt(text) >= 0;
}

/** Where such a character stands, in UTF-16 units; -1: there is none. */
export function forbiddenAt(text: string): number {
  const at = text.search(FORBIDDEN);
  return at >= 0 ? at : text.search(STRAY_JOINER);
}

/**
 * The text as it may be stored: NFC, without forbidden characters; line breaks and tabs become a space.
 * Half of a surrogate pair stays: `isWellFormed()` tells, and the text is refused.
 */
export function cleanText(text: string): string {
  return text
    .replace(BLANK_CONTROLS, ' ')
    .replace(FORBIDDEN_EVERYWHERE, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC');
}
