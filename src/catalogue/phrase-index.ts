import { textWords, type TextWord } from './text-words';

export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** How many words of the text it takes. */
  readonly count: number;
}

interface Candidate<T> extends Phrase<T> {
  readonly words: readonly TextWord[];
  /** A sigle: compared as typed, for « CH » and « SAS » are initials and words too. */
  readonly exact: boolean;
}

/**
 * Finds the longest phrase that begins at a given word, in time independent of the size of the catalogue. Only the
 * first word of each phrase is kept until somebody writes it: words of all of them are half a megabyte.
 */
export class PhraseIndex<T> {
  readonly #byFirstWord = new Map<string, readonly Phrase<T>[]>();
  /** The longest first, of the first words that were asked for. */
  readonly #asked = new Map<string, readonly Candidate<T>[]>();

  constructor(phrases: readonly Phrase<T>[]) {
    for (const phrase of phrases) {
      const first = textWords(phrase.text)[0];
      if (first === undefined) continue;
      const sameStart = this.#byFirstWord.get(first.folded) ?? [];
      this.#byFirstWord.set(first.folded, sameStart.concat(phrase));
    }
  }

  /** @param accepts whether a phrase counts at this place; left out: all do. */
  matchAt(
    words: readonly TextWord[],
    at: number,
    accepts: (phrase: Phrase<T>) => boolean = () => true,
  ): PhraseMatch<T> | null {
    const first = words[at];
    if (first === undefined) return null;
    const found = this.#startingWith(first.folded).find(
      (candidate) => fits(candidate, words, at) && accepts(candidate),
    );
    return found === undefined ? null : { value: found.value, count: found.words.length };
  }

  #startingWith(word: string): readonly Candidate<T>[] {
    const phrases = this.#byFirstWord.get(word);
    if (phrases === undefined) return [];
    const known = this.#asked.get(word);
    if (known !== undefined) return known;
    const candidates = phrases
      .map(({ text, value }) => ({ text, value, words: textWords(text), exact: isSigle(text) }))
      .sort((a, b) => b.words.length - a.words.length);
    this.#asked.set(word, candidates);
    return candidates;
  }
}

/** Capitals and digits only: it is compared as typed. */
export function isSigle(text: string): boolean {
  return /^[\p{Lu}\p{N}]+$/u.test(text);
}

function fits<T>({ words: expected, exact }: Candidate<T>, words: readonly TextWord[], at: number): boolean {
  return expected.every((phraseWord, index) => {
    const word = words[at + index];
    if (word === undefined || (index > 0 && phraseWord.tied && !word.tied)) return false;
    return exact ? phraseWord.raw === word.raw : phraseWord.folded === word.folded;
  });
}
