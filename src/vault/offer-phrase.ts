import { FRENCH_WORDS } from './french-words';

const WORDS = 7;

/** Seven words drawn by lot: more than 80 bits, and a sentence one can learn. */
export function offerPhrase(): string {
  return Array.from({ length: WORDS }, () => FRENCH_WORDS[below(FRENCH_WORDS.length)]).join(' ');
}

/** Every number as likely as every other: those beyond the last whole round are drawn again. */
function below(limit: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn < Math.floor(2 ** 32 / limit) * limit ? drawn % limit : below(limit);
}
