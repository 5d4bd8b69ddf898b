import { PhraseIndex } from './phrase-index';
import type { ProfessionEntry } from './profession-entry';
import { PROFESSIONS } from './professions';
import { textWords } from './text-words';

/** How the function was spelt: « éducatrice », « éducateur », « éducateur·rice »; `null`: the word has one form. */
type SpeltGender = 'feminine' | 'masculine' | 'inclusive';

export interface ProfessionMatch {
  readonly profession: ProfessionEntry;
  readonly gender: SpeltGender | null;
  /** Where the function ends in the text, in UTF-16 units, exclusive. It begins at `start`. */
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly profession: ProfessionEntry;
  readonly gender: SpeltGender | null;
}

function formsOf(profession: ProfessionEntry): { readonly text: string; readonly value: Form }[] {
  const { name, feminine, sigle } = profession;
  const changes = name !== feminine;
  return [
    { text: name, value: { profession, gender: changes ? 'masculine' : null } },
    ...(changes ? [{ text: feminine, value: { profession, gender: 'feminine' as const } }] : []),
    ...(sigle === null || sigle === name ? [] : [{ text: sigle, value: { profession, gender: null } }]),
  ];
}

const index = new PhraseIndex(PROFESSIONS.flatMap(formsOf));

/** The longest function that begins the text: « éducatrice AEMO au service de Valmont »; `null` if none is known. */
export function professionAtStart(text: string): ProfessionMatch | null {
  const words = textWords(text);
  const match = index.matchAt(words, 0);
  const first = words[0];
  const last = words[(match?.count ?? 0) - 1];
  if (match === null || first === undefined || last === undefined) return null;
  const { profession, gender } = match.value;
  const inclusive = words.slice(0, match.count).some((word) => word.inclusive);
  return {
    profession,
    gender: inclusive && profession.name !== profession.feminine ? 'inclusive' : gender,
    start: first.start,
    end: last.end,
  };
}
