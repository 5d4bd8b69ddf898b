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

interface Candidate<T> {
  readonly words: readonly TextWord[];
  /** A sigle: compared as typed, for « CH » and « SAS » are initials and words too. */
  readonly exact: boolean;
  readonly value: T;
}

/** Finds the longest phrase that begins at a given word, in time independent of the size of the catalogue. */
export class PhraseIndex<T> {
  readonly #byFirstWord = new Map<string, Candidate<T>[]>();

  constructor(phrases: readonly Phrase<T>[]) {
    for (const { text, value } of phrases) {
      const words = textWords(text);
      const first = words[0];
      if (first === undefined) continue;
      const candidate = { words, exact: isSigle(text), value };
      const sameStart = this.#byFirstWord.get(first.folded) ?? [];
      sameStart.push(candidate);
      this.#byFirstWord.set(first.folded, sameStart);
    }
    for (const candidates of this.#byFirstWord.values()) {
      candidates.sort((a, b) => b.words.length - a.words.length);
    }
  }

  matchAt(words: readonly TextWord[], at: number): PhraseMatch<T> | null {
    const first = words[at];
    if (first === undefined) return null;
    const found = this.#byFirstWord.get(first.folded)?.find((candidate) => fits(candidate, words, at));
    return found === undefined ? null : { value: found.value, count: found.words.length };
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
