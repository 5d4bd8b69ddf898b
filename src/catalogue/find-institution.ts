import type { InstitutionEntry } from './institution-entry';
import { INSTITUTIONS } from './institutions';
import { isSigle, PhraseIndex } from './phrase-index';
import { textWords, type TextWord } from './text-words';

/**
 * Words that are surnames, or parts of other expressions: they name an institution only at the start of a text
 * (« Parquet de Valmont », not « Jean Parquet »). Generic words too, so that « Le Pont, service jeunesse »
 * stays what its first words say.
 */
const ONLY_AT_START: ReadonlySet<string> = new Set([
  'parquet',
  'atelier',
  'compagnie',
  'institut',
  'stade',
  'église',
  'service',
  'centre',
  'association',
  'département',
  'dispositif',
  'établissement',
  'plateforme',
  'fondation',
  'brigade',
  'maternelle',
  'prison',
]);

const ARTICLES: ReadonlySet<string> = new Set([
  'le',
  'la',
  'les',
  'l',
  'au',
  'aux',
  'du',
  'des',
  'un',
  'une',
]);

const phrasesOf = (entry: InstitutionEntry) =>
  [entry.name, ...entry.words, ...(entry.sigle === null ? [] : [entry.sigle])].map((text) => ({
    text,
    value: entry,
  }));

const index = new PhraseIndex(INSTITUTIONS.flatMap(phrasesOf));

export interface InstitutionMatch {
  readonly entry: InstitutionEntry;
  /** Where the words that name it stand in the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What the text is the name of: « CMP enfants et adolescents », « Judo Club de Valmont »; `null` if nothing known. */
export function findInstitution(text: string): InstitutionEntry | null {
  return institutionIn(text)?.entry ?? null;
}

/** The entry whose words begin the text, an article aside: « L’école Jules-Ferry ». */
export function institutionAtStart(text: string): InstitutionMatch | null {
  const words = textWords(text);
  const first = words[0];
  const skipped = first !== undefined && ARTICLES.has(first.folded) ? [0, 1] : [0];
  for (const at of skipped) {
    const match = matchAt(words, at, true);
    if (match !== null) return match;
  }
  return null;
}

/** The entry that begins the text, else the longest one inside it. */
export function institutionIn(text: string): InstitutionMatch | null {
  const beginning = institutionAtStart(text);
  if (beginning !== null) return beginning;
  const words = textWords(text);
  let longest: InstitutionMatch | null = null;
  for (let at = 1; at < words.length; at += 1) {
    const match = matchAt(words, at, false);
    if (match !== null && (longest === null || lengthOf(match) > lengthOf(longest))) longest = match;
  }
  return longest;
}

function matchAt(words: readonly TextWord[], at: number, isStart: boolean): InstitutionMatch | null {
  const match = index.matchAt(words, at, ({ text }) => isStart || !isOnlyAtStart(text));
  const first = words[at];
  const last = words[at + (match?.count ?? 0) - 1];
  if (match === null || first === undefined || last === undefined) return null;
  return { entry: match.value, start: first.start, end: last.end };
}

/** Two letters are somebody's initials as well: « Paul CH ». */
function isOnlyAtStart(text: string): boolean {
  return ONLY_AT_START.has(text.toLowerCase()) || (isSigle(text) && text.length <= 2);
}

function lengthOf({ start, end }: InstitutionMatch): number {
  return end - start;
}
