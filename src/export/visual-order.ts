import bidiFactory from 'bidi-js';
import { hasRightToLeft } from '../i18n/text-direction';
import { joinedArabic } from './joined-arabic';

/** Directions of a line, as browsers find them (UAX #9). */
const bidi = bidiFactory();
/** A letter with the marks that stand on it. */
const LETTER = /.\p{M}*/gsu;

/**
 * A line as it stands on paper, from left to right: Hebrew and Arabic turned round, numbers and Latin among them
 * not, Arabic letters joined. The PDF writer, who turns round and joins less than browsers do, is given letters as
 * they stand. Readers of the page get the words back in their own order.
 * @param base direction of the line itself: 1, from right to left.
 */
export function visualOrder(line: string, base: 0 | 1 = 0): string {
  if (base === 0 && !hasRightToLeft(line)) return line;
  let placed = placedLetters(joinedArabic(line.match(LETTER) ?? []), base);
  for (let depth = Math.max(...placed.map(({ level }) => level)); depth > 0; depth -= 1)
    placed = turned(placed, depth);
  return placed.map(({ letter }) => letter).join('');
}

interface Placed {
  readonly letter: string;
  /** How deep it stands among turns of direction. Even: from left to right; odd: from right to left. */
  readonly level: number;
}

function placedLetters(letters: readonly string[], base: 0 | 1): readonly Placed[] {
  const { levels } = bidi.getEmbeddingLevels(letters.join(''), base === 0 ? 'ltr' : 'rtl');
  const end = letters.findLastIndex((letter) => !/^\s$/u.test(letter));
  let at = 0;
  return letters.map((letter, index) => {
    // What is blank at the end of a line goes with the line.
    const level = index > end ? base : (levels[at] ?? base);
    at += letter.length;
    return { letter: level % 2 === 1 ? turnedLetter(letter) : letter, level };
  });
}

/** The fonts draw the marks of such letters over what comes after them. */
function turnedLetter(letter: string): string {
  return bidi.getMirroredCharacter(letter) ?? Array.from(letter).reverse().join('');
}

/** Each stretch of letters at least as deep as this, turned round. */
function turned(letters: readonly Placed[], depth: number): readonly Placed[] {
  const stretches: Placed[][] = [];
  for (const [at, placed] of letters.entries()) {
    const last = stretches.at(-1);
    const before = letters[at - 1];
    const isSame = before !== undefined && before.level >= depth === placed.level >= depth;
    if (last === undefined || !isSame) stretches.push([placed]);
    else last.push(placed);
  }
  return stretches.flatMap((stretch) => ((stretch[0]?.level ?? 0) >= depth ? stretch.reverse() : stretch));
}
