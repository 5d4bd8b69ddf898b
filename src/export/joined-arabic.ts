import { covers } from './glyph-coverage';

/** A letter alone, at the end, at the beginning and in the middle of a word; a letter that never turns has fewer. */
interface Shapes {
  readonly alone?: string;
  readonly end?: string;
  readonly start?: string;
  readonly middle?: string;
}

/** Blocks of Unicode where a letter's shapes stand side by side, in that order. */
const BLOCKS = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe9],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfefc],
] as const;

const SHAPES = readShapes();
const LAM = '\u0644';
/** Lengthens a line between two letters, or asks for a join by itself. */
const JOINERS = /^[\u0640\u200d]/u;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/u;

/** Every compatibility form says which letter it is a shape of. */
function readShapes(): ReadonlyMap<string, Shapes> {
  const shapes = new Map<string, string[]>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const shape = String.fromCodePoint(code);
      const letter = shape.normalize('NFKC');
      if (letter === shape || !covers('dejavu', code)) continue;
      const known = shapes.get(letter);
      if (known === undefined) shapes.set(letter, [shape]);
      else known.push(shape);
    }
  }
  // Alef maksura, alone, has its last two shapes in the first block and its first two in the last one.
  const maksura = shapes.get('\u0649');
  if (maksura?.length === 4) maksura.push(...maksura.splice(0, 2));
  return new Map([...shapes].map(([letter, found]) => [letter, shapesIn(found)]));
}

function shapesIn([alone, end, start, middle]: readonly string[]): Shapes {
  return {
    ...(alone !== undefined && { alone }),
    ...(end !== undefined && { end }),
    ...(start !== undefined && { start }),
    ...(middle !== undefined && { middle }),
  };
}

/**
 * The letters of a line in the shapes they take beside each other, which a PDF has to be told. Readers of the
 * page get plain letters back; « لا », one sign in print, comes back as that sign to those that do not compare
 * such signs with their letters.
 * @param letters each with its marks, in the order they are read.
 */
export function joinedArabic(letters: readonly string[]): readonly string[] {
  if (!letters.some((letter) => ARABIC.test(letter))) return letters;
  const whole = withLamAlef(letters);
  return whole.map((letter, at) => {
    const { base, marks } = parted(letter);
    const shapes = SHAPES.get(base);
    if (shapes === undefined) return letter;
    const { alone = base, end = alone, start = alone, middle = end } = shapes;
    const isAfter = reachesOn(whole[at - 1]) && shapes.end !== undefined;
    const isBefore = shapes.start !== undefined && reachesBack(whole[at + 1]);
    if (isAfter) return (isBefore ? middle : end) + marks;
    return (isBefore ? start : alone) + marks;
  });
}

/** Lam and the alef after it, one letter of two. Their marks stay, those of lam first. */
function withLamAlef(letters: readonly string[]): readonly string[] {
  return letters.flatMap((letter, at) => {
    const { base, marks } = parted(letter);
    const before = parted(letters[at - 1] ?? '');
    if (before.base === LAM && isAlef(base)) return [LAM + base + before.marks + marks];
    return base === LAM && isAlef(parted(letters[at + 1] ?? '').base) ? [] : [letter];
  });
}

function isAlef(base: string): boolean {
  return base !== '' && SHAPES.has(LAM + base);
}

function parted(letter: string): { readonly base: string; readonly marks: string } {
  const base = /^\u0644[\u0622\u0623\u0625\u0627]|^./su.exec(letter)?.[0] ?? '';
  return { base, marks: letter.slice(base.length) };
}

function reachesOn(letter = ''): boolean {
  return JOINERS.test(letter) || SHAPES.get(parted(letter).base)?.start !== undefined;
}

function reachesBack(letter = ''): boolean {
  return JOINERS.test(letter) || SHAPES.get(parted(letter).base)?.end !== undefined;
}
