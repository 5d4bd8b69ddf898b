import { frenchTypography, NBSP } from '../i18n/typography';

const MOST_LINES = 2;
/** Characters of a line, quotes and all. */
const MOST_CHARACTERS = 28;

/**
 * What somebody wants said, as it stands near their figure: between quotes, at most two lines of 28 characters, cut
 * at a word with « … ». The whole of it is in the card.
 */
export function wishLines(wish: string): readonly string[] {
  const words = frenchTypography(wish)
    .split(/ +/u)
    .filter((word) => word !== '');
  const whole = filled(words.map((word, at) => quoted(word, at === 0, at === words.length - 1)));
  if (whole.length <= MOST_LINES) return whole;
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = words.slice(0, count).map((word, at) => {
      const isLast = at === count - 1;
      return quoted(isLast ? `${word.replace(/[\s,;:–—-]+$/u, '')}…` : word, at === 0, isLast);
    });
    const lines = filled(cut);
    if (lines.length <= MOST_LINES) return lines;
  }
  return filled([quoted('…', true, true)]);
}

function quoted(word: string, isFirst: boolean, isLast: boolean): string {
  return `${isFirst ? `«${NBSP}` : ''}${word}${isLast ? `${NBSP}»` : ''}`;
}

/** Words on as many lines as they take; a word longer than a line is cut. */
function filled(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.map(shortened)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) <= MOST_CHARACTERS) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function shortened(word: string): string {
  return lengthOf(word) <= MOST_CHARACTERS
    ? word
    : `${Array.from(word)
        .slice(0, MOST_CHARACTERS - 3)
        .join('')}…${word.endsWith('»') ? `${NBSP}»` : ''}`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
