/** A word of a text, as the catalogue compares it. */
export interface TextWord {
  /** Without case or accents; of « éducateur·rice », only « educateur ». */
  readonly folded: string;
  readonly raw: string;
  /** It was written with an inclusive ending. */
  readonly inclusive: boolean;
  /** Only spaces, hyphens or apostrophes stand between it and the word before. */
  readonly tied: boolean;
  /** Positions in the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const INCLUSIVE_ENDING =
  '(?:[·•‧./-](?:trice|euse|rice|[eè]re|ice|esse|ale|ne|fe|le|ve|te|se|e)(?:[·•‧.-]?s)?(?![\\p{L}\\p{N}·])' +
  '|\\((?:trice|rice|[eè]re|ne|fe|le|se|e)\\))';
const WORD = new RegExp(`([\\p{L}\\p{N}\\p{M}]+)(${INCLUSIVE_ENDING})?`, 'gu');
const TIE = /^[\s'’‘\-‐‑]*$/u;

export function textWords(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const [raw, base = '', ending] = match;
    const end = match.index + raw.length;
    words.push({
      folded: foldWord(base),
      raw,
      inclusive: ending !== undefined,
      tied: TIE.test(text.slice(previousEnd, match.index)),
      start: match.index,
      end,
    });
    previousEnd = end;
  }
  return words;
}

/** « Œuvre » and « oeuvre », « Élise » and « elise » are the same word. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
