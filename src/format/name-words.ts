/** Civilities, which belong to no name in particular. */
export const CIVILITIES: ReadonlySet<string> = setOf(
  'm mm mr mme mmes mlle mlles madame monsieur dr dre docteur pr prof me maitre mrs ms',
);
/** What ties a name to another person’s: « mère d’Inès », « chez Karim ». */
export const TIES: ReadonlySet<string> = setOf('d de du des a au chez avec pour et of with and');
const ARTICLES = 'l le la les un une';
/** Civilities, articles and small words. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...CIVILITIES,
  ...setOf(`${ARTICLES} d de du des et ou en a au aux chez pour par sur sans avec of the and`),
]);
/** What may stand between a tie and a name: « chez la petite Inès », « de sa tante Inès » not. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...CIVILITIES,
  ...TIES,
  ...setOf(`${ARTICLES} mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs the my his her our`),
  ...setOf('famille dame petit petite petits petites grand grande jeune vieux vieille dit dite autre'),
]);
/** After these a lone letter is somebody’s name: « Mme K. », « la famille K. ». */
const INTRODUCE_LETTERS: ReadonlySet<string> = new Set([...CIVILITIES, 'famille', 'parents', 'family']);
/** Letters that are words: « il y a ». */
const LETTERS_AS_WORDS: ReadonlySet<string> = setOf('a y o l d m n s t c j');

/** Letters that lose nothing to be taken apart from, but have no accent to lose. */
const ALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
/** Typed or pasted, some of them letters to Unicode. */
const APOSTROPHES = /[’‘'`´ʹʻʼʽˈꞌ＇]/gu;
const BETWEEN_LETTERS = /(?<=\p{L})['‐‑-](?=\p{L})/gu;

/** A lone letter that may stand for a name: « mère de K. ». */
interface Initial {
  /** Folded. */
  readonly letter: string;
  /** At which word. */
  readonly at: number;
  /** A capital, or before a full stop. */
  readonly stands: boolean;
  /** After a civility, or what stands like one: « Mme K. », « la famille K. ». */
  readonly isAfterCivility: boolean;
  /** After that, or a word that ties. */
  readonly isIntroduced: boolean;
}

/** A text as names are looked for in it. */
export interface ReadText {
  /** Folded: without accents and capitals. */
  readonly words: readonly string[];
  /** The same words as they are written. */
  readonly pieces: readonly string[];
  /** The words where apostrophes and hyphens hold them together: « N’Diaye » is « ndiaye » too. */
  readonly joined: readonly string[];
  readonly initials: readonly Initial[];
  /** « Amina’s mother ». */
  readonly owners: readonly string[];
}

export function readText(text: string): ReadText {
  const plain = plainText(text);
  const found = [...plain.matchAll(WORD)];
  const pieces = found.map(([piece]) => piece);
  const words = pieces.map(foldedWord);
  const follows = found.map(({ index, 0: piece }) => plain.slice(index + piece.length));
  const isElided = (at: number): boolean => /^'\p{L}/u.test(follows[at] ?? '');
  return {
    words,
    pieces,
    joined: wordsOf(plain.replace(BETWEEN_LETTERS, '')),
    initials: words.flatMap((word, at) => {
      // « Chez les Ks ».
      const letter = /^\p{Lu}s$/u.test(pieces[at] ?? '') ? word.slice(0, -1) : word;
      const isLone = /^\p{L}$/u.test(letter) && !isElided(at);
      // « M. Durand ».
      if (!isLone || (CIVILITIES.has(letter) && /^\p{Lu}/u.test(pieces[at + 1] ?? ''))) return [];
      const stands = /^\p{Lu}s?$/u.test(pieces[at] ?? '') || follows[at]?.startsWith('.') === true;
      const before = words[at - 1] ?? '';
      const isAfterCivility = INTRODUCE_LETTERS.has(before);
      const isIntroduced = isAfterCivility || TIES.has(before);
      const isMeant = stands || (isIntroduced && !LETTERS_AS_WORDS.has(letter));
      return isMeant ? [{ letter, at, stands, isAfterCivility, isIntroduced }] : [];
    }),
    owners: words.filter((_, at) => isElided(at) && words[at + 1] === 's'),
  };
}

/** Folded: accents, capitals and invisible characters make no difference. */
export function wordsOf(text: string): readonly string[] {
  return (plainText(text).match(WORD) ?? []).map(foldedWord);
}

/** A mark goes with the letter before it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

function plainText(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
}

export function foldedWord(piece: string): string {
  return piece
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðßæœ]/gu, (letter) => ALIKE[letter] ?? letter);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
