import { CIVILITIES, foldedWord, OPENERS, readText, TIES, type ReadText } from './name-words';
import { isSameWord, searchedPerson, searchedPlace, type SearchedName } from './searched-name';

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

/**
 * Looks for the names of those who do not go out. It rather takes a word too many for a name than one too few:
 * accents, capitals, hyphens and a plural make no difference, « Rose » is found in « la rose », « Mme K. » in
 * « mère de K. », and « Karima Benali » in « Mme B. ».
 */
export function leftOutNames({ people, places }: LeftOut): LeftOutNames {
  const persons = people.map(searchedPerson);
  const buildings = places.map(searchedPlace);
  return {
    inText: (typed) => {
      const text = readText(typed);
      return [...persons, ...buildings].some((name) => speaksOf(text, name));
    },
    inName: (typed) => {
      const name = readText(typed);
      return (
        persons.some((one) => isTiedTo(name, one)) || buildings.some(({ whole }) => holds(name.words, whole))
      );
    },
    inPlace: (typed) => {
      const name = readText(typed);
      return (
        persons.some((one) => speaksOf(name, one)) || buildings.some(({ whole }) => holds(name.words, whole))
      );
    },
  };
}

/** Which of these people a text names, in the same way of looking. */
export function whoIsNamed<Id>(
  people: readonly { readonly id: Id; readonly name: string }[],
): (text: string) => readonly Id[] {
  const searchedFor = people.map(({ id, name }) => ({ id, searched: searchedPerson(name) }));
  return (typed) => {
    const text = readText(typed);
    return text.words.length === 0
      ? []
      : searchedFor.filter(({ searched }) => speaksOf(text, searched)).map(({ id }) => id);
  };
}

function speaksOf(text: ReadText, name: SearchedName): boolean {
  if (name.asWritten !== null && holds(text.pieces, name.asWritten)) return true;
  const isTold = ([word = '', ...more]: readonly string[]): boolean =>
    holds(text.words, [word, ...more], isSameWord) ||
    (more.length === 0 && text.joined.some((one) => isSameWord(one, word)));
  return name.telling.some(isTold) || hasInitial(text, name);
}

/** @param from the word after which it may stand. */
function hasInitial({ initials }: ReadText, { letters, firsts, isLetter }: SearchedName, from = -1): boolean {
  return initials.some(
    ({ letter, at, stands, isAfterCivility, isIntroduced }) =>
      at > from &&
      ((letters.includes(letter) && (isIntroduced || (isLetter && stands))) ||
        (isAfterCivility && firsts.includes(letter))),
  );
}

/** Called by it after a word that ties: « mère d’Inès », « chez la petite Inès », « fils de Mme Morel ». */
function isTiedTo(text: ReadText, name: SearchedName): boolean {
  const { words, pieces, joined, owners } = text;
  const first = words.findIndex((word) => TIES.has(word));
  const isOwner = owners.some((word) => name.called.includes(word));
  if (isOwner || (first >= 0 && hasInitial(text, name, first))) return true;
  const afterTie = (read: readonly string[], isNamed: (after: readonly string[]) => boolean): boolean =>
    read.some((word, at) => TIES.has(foldedWord(word)) && isNamed(read.slice(at + 1)));
  const { asWritten } = name;
  return asWritten === null
    ? [words, joined].some((read) => afterTie(read, (after) => names(after, name)))
    : afterTie(pieces, (after) => startsWith(after, asWritten));
}

/** @param after what follows a word that ties. */
function names(after: readonly string[], { given, called, telling, whole }: SearchedName): boolean {
  const opened = after.findIndex((word) => !OPENERS.has(word));
  // « Petit » and « Grand » are names as well.
  const heads = opened < 0 ? after : after.slice(0, opened + 1);
  const hasCivility = heads.some((word) => CIVILITIES.has(word));
  const isCalled = (word: string): boolean => heads.some((head) => isSameWord(head, word));
  return (
    after.some((word) => given !== null && isSameWord(word, given)) ||
    called.some(isCalled) ||
    (hasCivility && telling.some(([word = '', ...more]) => more.length === 0 && isCalled(word))) ||
    startsWith(after, whole)
  );
}

type Same = (word: string, wanted: string) => boolean;

const isEqual: Same = (word, wanted) => word === wanted;

function holds(words: readonly string[], run: readonly string[], same: Same = isEqual): boolean {
  return words.some((_, at) => startsWith(words.slice(at), run, same));
}

function startsWith(words: readonly string[], run: readonly string[], same: Same = isEqual): boolean {
  return run.length > 0 && run.every((wanted, at) => same(words[at] ?? '', wanted));
}
