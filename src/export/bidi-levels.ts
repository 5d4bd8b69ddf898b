import { bidiClass, type BidiClass } from './bidi-class';

/** Even: from left to right; odd: from right to left. */
export type BidiLevel = 0 | 1 | 2;

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * How deep each letter of a line stands among turns of direction: the algorithm by which browsers order such
 * lines (UAX #9), for a line without embeddings, which no text of a sheet has.
 * @param letters each with its marks.
 * @param base direction of the line itself: 1, from right to left.
 */
export function bidiLevels(letters: readonly string[], base: 0 | 1): readonly BidiLevel[] {
  const own = base === 0 ? 'L' : 'R';
  const classes = letters.map((letter) => bidiClass(Array.from(letter)[0] ?? ''));
  settleNumbers(classes, own);
  settleBrackets(letters, classes, own);
  settleNeutrals(classes, own);
  const levels = classes.map((found): BidiLevel => {
    if (found === 'R') return 1;
    return found === 'L' && base === 0 ? 0 : 2;
  });
  for (let at = letters.length - 1; /^\s$/u.test(letters[at] ?? ''); at -= 1) levels[at] = base;
  return levels;
}

type Classes = BidiClass[];

/** Rules W2 to W7: what digits and the signs among them are, by the letters before them. */
function settleNumbers(classes: Classes, own: 'L' | 'R'): void {
  let strong: BidiClass = own;
  for (const [at, found] of classes.entries()) {
    if (found === 'L' || found === 'R' || found === 'AL') strong = found;
    else if (found === 'EN' && strong === 'AL') classes[at] = 'AN';
  }
  for (const [at, found] of classes.entries()) {
    const before = classes[at - 1];
    const isBetween = before === classes[at + 1] && (before === 'EN' || before === 'AN');
    if (found === 'AL') classes[at] = 'R';
    else if (isBetween && (found === 'CS' || (found === 'ES' && before === 'EN'))) classes[at] = before;
  }
  joinTerminators(classes);
  strong = own;
  for (const [at, found] of classes.entries()) {
    if (found === 'L' || found === 'R') strong = found;
    else if (found === 'EN' && strong === 'L') classes[at] = 'L';
  }
}

/** W5 and W6: « 12 € » is one number; signs that touch no number are like any other. */
function joinTerminators(classes: Classes): void {
  for (const [start, end] of spansOf(classes, (found) => found === 'ET')) {
    const isOfNumber = classes[start - 1] === 'EN' || classes[end] === 'EN';
    classes.fill(isOfNumber ? 'EN' : 'ON', start, end);
  }
  for (const [at, found] of classes.entries()) {
    if (found === 'ES' || found === 'CS') classes[at] = 'ON';
  }
}

/** N0: a pair of brackets goes with what it holds, or with what stands before it. */
function settleBrackets(letters: readonly string[], classes: Classes, own: 'L' | 'R'): void {
  for (const [open, close] of bracketPairs(letters, classes)) {
    const inside = new Set(classes.slice(open + 1, close).map(directionOf));
    if (inside.has(own)) classes[open] = classes[close] = own;
    else if (inside.has('L') || inside.has('R')) {
      const before =
        classes
          .slice(0, open)
          .map(directionOf)
          .findLast((found) => found !== null) ?? own;
      classes[open] = classes[close] = before;
    }
  }
}

function bracketPairs(letters: readonly string[], classes: Classes): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (const [at, letter] of letters.entries()) {
    if (classes[at] !== 'ON') continue;
    if (Object.hasOwn(BRACKETS, letter)) open.push(at);
    const match = open.findLastIndex((start) => BRACKETS[letters[start] ?? ''] === letter);
    if (match < 0) continue;
    pairs.push([open[match] ?? at, at]);
    open.length = match;
  }
  return pairs.sort(([one], [other]) => one - other);
}

/** N1 and N2: what has no direction goes with both its neighbours, or with the line. */
function settleNeutrals(classes: Classes, own: 'L' | 'R'): void {
  for (const [start, end] of spansOf(classes, (found) => found === 'ON')) {
    const before = directionOf(classes[start - 1] ?? own);
    const after = directionOf(classes[end] ?? own);
    classes.fill(before !== null && before === after ? before : own, start, end);
  }
}

/** Numbers stand among letters as those from right to left do. */
function directionOf(found: BidiClass): 'L' | 'R' | null {
  if (found === 'L') return 'L';
  return found === 'R' || found === 'EN' || found === 'AN' ? 'R' : null;
}

/** Where stretches of such characters begin, and where they are over. */
function spansOf(
  classes: Classes,
  isIn: (found: BidiClass) => boolean,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const [at, found] of classes.entries()) {
    const last = spans.at(-1);
    if (!isIn(found)) continue;
    if (last?.[1] === at) last[1] = at + 1;
    else spans.push([at, at + 1]);
  }
  return spans;
}
