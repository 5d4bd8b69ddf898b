import { hasRightToLeft } from './bidi-class';
import { bidiLevels, type BidiLevel } from './bidi-levels';
import { joinedArabic } from './joined-arabic';

/** A letter with the marks that stand on it. */
const LETTER = /.\p{M}*/gsu;
const MIRRORED = ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'] as const;
const MIRRORS: ReadonlyMap<string, string> = new Map(
  MIRRORED.flatMap((pair) => {
    const [left = '', right = ''] = pair;
    return [
      [left, right],
      [right, left],
    ];
  }),
);

/**
 * A line as it stands on paper, from left to right: Hebrew and Arabic turned round, numbers and Latin among them
 * not, Arabic letters joined. The PDF writer, who turns round and joins less than browsers do, is given letters as
 * they stand. Readers of the page get the words back in their own order.
 * @param base direction of the line itself: 1, from right to left.
 */
export function visualOrder(line: string, base: 0 | 1 = 0): string {
  if (base === 0 && !hasRightToLeft(line)) return line;
  const letters = joinedArabic(line.match(LETTER) ?? []);
  const levels = bidiLevels(letters, base);
  const placed = letters.map((letter, at) => {
    const level = levels[at] ?? base;
    return { letter: level === 1 ? turnedLetter(letter) : letter, level };
  });
  return turned(turned(placed, 2), 1)
    .map(({ letter }) => letter)
    .join('');
}

interface Placed {
  readonly letter: string;
  readonly level: BidiLevel;
}

/** The fonts draw the marks of such letters over what comes after them. */
function turnedLetter(letter: string): string {
  return MIRRORS.get(letter) ?? Array.from(letter).reverse().join('');
}

/** Each stretch of letters at least as deep as this, turned round. */
function turned(letters: readonly Placed[], depth: 1 | 2): readonly Placed[] {
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
