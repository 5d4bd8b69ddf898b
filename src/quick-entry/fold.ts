const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/**
 * A text as names are compared: without case or accents, typographic signs as straight ones. Marks stay when
 * nothing else would.
 */
export function foldText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  const lower = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
  const bare = lower.replace(/\p{M}/gu, '');
  return bare.trim() === '' ? lower : bare;
}

/** « M. » and « M », « Lina G. » and « Lina G » are compared as one; quotes count for nothing. */
export function foldWord(word: string): string {
  const folded = foldText(word).replaceAll('"', '') || '"';
  return folded.length > 1 && folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

/** « marié·e·s », « mariés », « mariées », « marié(e)s » → « maries » or « mariees »: only letters are left. */
export function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N} ]/gu, '');
}

export function codePointLength(text: string): number {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length;
}
