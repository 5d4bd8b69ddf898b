/** Characters under which a phrase is refused: shorter ones are found by trying. */
const LEAST_LENGTH = 16;
const LEAST_WORDS = 4;

/** A phrase of one's own: long enough, and not one thing said again and again. */
export function isStrongEnough(phrase: string): boolean {
  const words = new Set(phrase.trim().toLowerCase().split(/\s+/u));
  const characters = new Set(phrase);
  return phrase.trim().length >= LEAST_LENGTH && words.size >= LEAST_WORDS && characters.size >= 8;
}
