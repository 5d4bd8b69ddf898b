import { institutionIn } from '../catalogue/find-institution';
import { shortName } from '../catalogue/short-form';

/** Whose names may not be read in what goes out. */
export interface LeftOut {
  /** Persons and professionals. */
  readonly people: readonly string[];
  /** Institutions, each by every name it has. */
  readonly places: readonly string[];
}

/** Whether words that do go out speak of somebody, or of some place, that does not. */
export interface LeftOutNames {
  /** Free words: one word of a name is enough. */
  readonly inText: (text: string) => boolean;
  /** Somebody else’s name: « bébé de Lina » does, a family name in common does not. */
  readonly inName: (name: string) => boolean;
  /** An institution’s name: « Cabinet Rousseau » does, another « Collège » does not. */
  readonly inPlace: (name: string) => boolean;
}

/** Civilities, articles and small words, which belong to no name in particular. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `m mm mr mme mmes mlle mlles madame monsieur dr dre docteur pr prof me maitre mrs ms
   l le la les un une d de du des et ou en a au aux chez pour par sur sans avec of the and`.split(/\s+/),
);
/** What ties a name to another person’s: « mère d’Inès », « chez Karim ». */
const TIES: ReadonlySet<string> = new Set('d de du des a au chez avec pour et of with and'.split(' '));
/** Too common in what is told to mean one institution. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'service services centre maison association etablissement dispositif pole aide espace equipe unite'.split(
    ' ',
  ),
);
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
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Looks for the names of those who do not go out. It rather takes a word too many for a name than one too few:
 * accents, capitals, hyphens and a plural make no difference, and « Rose » is found in « la rose ».
 */
export function leftOutNames({ people, places }: LeftOut): LeftOutNames {
  const persons = people.map(nameOf);
  const buildings = places.map(placeOf);
  return {
    inText: (text) => {
      const words = wordsOf(text);
      return [...persons, ...buildings].some((name) => speaksOf(text, words, name));
    },
    inName: (name) => {
      const words = wordsOf(name);
      return (
        persons.some((one) => isTiedTo(name, words, one)) ||
        buildings.some(({ whole }) => holds(words, whole))
      );
    },
    inPlace: (name) => {
      const words = wordsOf(name);
      return (
        persons.some((one) => speaksOf(name, words, one)) ||
        buildings.some(({ whole }) => holds(words, whole))
      );
    },
  };
}

/** Which of these people a text names, in the same way of looking. */
export function whoIsNamed<Id>(
  people: readonly { readonly id: Id; readonly name: string }[],
): (text: string) => readonly Id[] {
  const searchedFor = people.map(({ id, name }) => ({ id, searched: nameOf(name) }));
  return (text) => {
    const words = wordsOf(text);
    return words.length === 0
      ? []
      : searchedFor.filter(({ searched: one }) => speaksOf(text, words, one)).map(({ id }) => id);
  };
}

interface SearchedName {
  /** Every word, folded. */
  readonly whole: readonly string[];
  /** Words and runs of words of which one is enough. */
  readonly telling: readonly (readonly string[])[];
  /** A name of letters that are no words (« B. », « D’L »): looked for as it is written. */
  readonly asWritten: readonly string[] | null;
}

function nameOf(name: string): SearchedName {
  const whole = wordsOf(name);
  const words = whole.filter((word) => isTelling(word) && !SMALL_WORDS.has(word));
  return searched(
    name,
    whole,
    words.map((word) => [word]),
  );
}

/** What tells one institution from others, its kind as a whole and by its first word, and its short names. */
function placeOf(name: string): SearchedName {
  const kind = institutionIn(name);
  const own = kind === null ? name : `${name.slice(0, kind.start)} ${name.slice(kind.end)}`;
  const single = [own, shortName(name), kind?.entry.sigle ?? '']
    .flatMap(wordsOf)
    .concat(wordsOf(kind === null ? '' : name.slice(kind.start, kind.end)).slice(0, 1))
    .filter(
      (word) => word.length > 2 && isTelling(word) && !SMALL_WORDS.has(word) && !COMMON_WORDS.has(word),
    );
  const run = kind === null ? [] : [wordsOf(name.slice(kind.start, kind.end))];
  return searched(name, wordsOf(name), [...single.map((word) => [word]), ...run]);
}

function searched(
  name: string,
  whole: readonly string[],
  telling: readonly (readonly string[])[],
): SearchedName {
  const isWord = telling.length > 0 || whole.length > 1;
  return {
    whole,
    telling: [...telling, ...(whole.length > 1 ? [whole] : [])],
    asWritten: isWord ? null : piecesOf(name),
  };
}

/** A lone letter or a number is in every other sentence. */
function isTelling(word: string): boolean {
  return SPACELESS.test(word) || (Array.from(word).length > 1 && !/^\p{N}+$/u.test(word));
}

function speaksOf(text: string, words: readonly string[], { telling, asWritten }: SearchedName): boolean {
  if (asWritten !== null) return holds(piecesOf(text), asWritten);
  return telling.some((run) => holds(words, run, isSameWord));
}

/** The name in full, or the word it begins with, after a word that ties. */
function isTiedTo(
  name: string,
  words: readonly string[],
  { whole, telling: [first = []], asWritten }: SearchedName,
): boolean {
  return asWritten === null
    ? followsTie(words, first) || followsTie(words, whole)
    : followsTie(piecesOf(name), asWritten);
}

function followsTie(words: readonly string[], run: readonly string[]): boolean {
  return (
    run.length > 0 &&
    words.some((word, at) => TIES.has(foldedText(word)) && startsWith(words.slice(at + 1), run))
  );
}

type Same = (word: string, wanted: string) => boolean;

const isEqual: Same = (word, wanted) => word === wanted;

/** In the plural too; within a run of letters, where a script has no spaces. */
const isSameWord: Same = (word, wanted) =>
  word === wanted ||
  (SPACELESS.test(wanted) && word.includes(wanted)) ||
  (word.startsWith(wanted) && /^(?:s|x|e|es)$/.test(word.slice(wanted.length)));

function holds(words: readonly string[], run: readonly string[], same: Same = isEqual): boolean {
  return run.length > 0 && words.some((_, at) => startsWith(words.slice(at), run, same));
}

function startsWith(words: readonly string[], run: readonly string[], same: Same = isEqual): boolean {
  return run.every((wanted, at) => same(words[at] ?? '', wanted));
}

function wordsOf(text: string): readonly string[] {
  return piecesOf(foldedText(text));
}

function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðßæœ]/gu, (letter) => ALIKE[letter] ?? letter);
}

function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
