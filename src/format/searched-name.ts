import { institutionIn } from '../catalogue/find-institution';
import { shortName } from '../catalogue/short-form';
import { CIVILITIES, readText, SMALL_WORDS, TIES, wordsOf } from './name-words';

/** A name, as it is looked for. Words are folded. */
export interface SearchedName {
  /** Every word. */
  readonly whole: readonly string[];
  /** Words and runs of words of which one is enough. */
  readonly telling: readonly (readonly string[])[];
  /** Which of its words somebody may be called by: not « Gaulle » of « Yvonne de Gaulle », others bear it. */
  readonly called: readonly string[];
  /** By which first; `null`: there is none. */
  readonly given: string | null;
  /** Letters that stand for a word of it: of « Léa S. », « s ». */
  readonly letters: readonly string[];
  /** The first letters of its words. */
  readonly firsts: readonly string[];
  /** One of these letters is all there is to know it by: « Mme K. ». */
  readonly isLetter: boolean;
  /** A name of several letters (« D’L »): looked for as it is written. */
  readonly asWritten: readonly string[] | null;
}

/** Too common in what is told to mean one institution. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'service services centre maison association etablissement dispositif pole aide espace equipe unite'.split(
    ' ',
  ),
);
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Of a person or a professional. */
export function searchedPerson(name: string): SearchedName {
  const { words: whole, pieces, joined } = readText(name);
  const start = whole.findIndex((word) => !CIVILITIES.has(word));
  const from = start < 0 ? Math.max(whole.length - 1, 0) : start;
  const own = whole.slice(from);
  const telling = own.filter((word) => isTelling(word) && !SMALL_WORDS.has(word));
  const together = joined.filter((word) => isTelling(word) && !SMALL_WORDS.has(word) && !own.includes(word));
  const isWord = telling.length > 0;
  const called = calledIn(own);
  return {
    whole,
    telling: runsOf([...telling, ...together], own.length > 1 && isWord ? own : []),
    called: [...(called.length === 0 ? telling : called), ...together],
    given: givenIn(own, pieces.slice(from), called),
    letters: own.filter((word) => isLetter(word)),
    firsts: telling.map((word) => Array.from(word)[0] ?? word),
    isLetter: !isWord && own.length === 1 && own.every(isLetter),
    asWritten: isWord || (own.length === 1 && own.every(isLetter)) ? null : pieces.slice(from),
  };
}

/** Of an institution: what tells it from others, its kind as a whole and by its first word, and its short names. */
export function searchedPlace(name: string): SearchedName {
  const { words: whole, pieces } = readText(name);
  const kind = institutionIn(name);
  const own = kind === null ? name : `${name.slice(0, kind.start)} ${name.slice(kind.end)}`;
  const single = [own, shortName(name), kind?.entry.sigle ?? '']
    .flatMap(wordsOf)
    .concat(wordsOf(kind === null ? '' : name.slice(kind.start, kind.end)).slice(0, 1))
    .filter(
      (word) => word.length > 2 && isTelling(word) && !SMALL_WORDS.has(word) && !COMMON_WORDS.has(word),
    );
  const run = kind === null ? [] : wordsOf(name.slice(kind.start, kind.end));
  const telling = [...runsOf(single, run), ...(whole.length > 1 ? [whole] : [])];
  return {
    whole,
    telling,
    ...{ called: [], given: null, letters: [], firsts: [], isLetter: false },
    asWritten: telling.length > 0 ? null : pieces,
  };
}

/** In the plural too; within a run of letters, where a script has no spaces. */
export function isSameWord(word: string, wanted: string): boolean {
  return (
    word === wanted ||
    (SPACELESS.test(wanted) && word.includes(wanted)) ||
    (word.startsWith(wanted) && /^(?:s|x|e|es)$/.test(word.slice(wanted.length)))
  );
}

function runsOf(words: readonly string[], run: readonly string[]): readonly (readonly string[])[] {
  return [...words.map((word) => [word]), ...(run.length === 0 ? [] : [run])];
}

/** A lone letter or a number is in every other sentence. */
function isTelling(word: string): boolean {
  return SPACELESS.test(word) || (Array.from(word).length > 1 && !/^\p{N}+$/u.test(word));
}

function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word) && !SPACELESS.test(word);
}

/** All but what follows « de », « du », « d’ »: a name that a family has in common, and bears with them. */
function calledIn(own: readonly string[]): readonly string[] {
  let isOfAll = false;
  return own.filter((word) => {
    if (SMALL_WORDS.has(word)) {
      isOfAll ||= TIES.has(word);
      return false;
    }
    const isCalled = !isOfAll && isTelling(word);
    isOfAll = false;
    return isCalled;
  });
}

/** The first one, but for a family name in capitals: « NDIAYE Fatou ». */
function givenIn(
  own: readonly string[],
  pieces: readonly string[],
  called: readonly string[],
): string | null {
  const isCapitals = (word: string): boolean => /^[\p{Lu}\p{M}]{2,}$/u.test(pieces[own.indexOf(word)] ?? '');
  return called.find((word) => !isCapitals(word)) ?? called[0] ?? null;
}
