import { knownInstitutionAtStart, knownProfession } from './catalogue-text';
import { nameForm } from './name-form';
import { textOf, type Token } from './token';

const STAY_LOWER: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'da',
  'das',
  'do',
  'dos',
  'di',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'ben',
  'bin',
  'el',
  'al',
  'la',
  'le',
  'les',
  'et',
  'à',
  'au',
  'aux',
  'en',
  'y',
  'ter',
  'ten',
  'zu',
  'sur',
  'sous',
  'lès',
]);

/** A word that continues a name though it begins in lower case: « Maria da Silva ». */
export function isParticle(word: string): boolean {
  return STAY_LOWER.has(word) || /^[dl]['’]/.test(word);
}

/**
 * A name as it is stored: one typed all in lower case gets its capitals, but for particles and for the words
 * that name a function or a kind of place; in quotes it is taken as it is.
 */
export function properName(tokens: readonly Token[]): string {
  const name = textOf(tokens).normalize('NFC');
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'quoted') return name;
  if (name !== name.toLowerCase()) return name;
  const common = commonWords(tokens, name);
  const written = name.replace(/\S+/gu, (word, at: number) => {
    if (at === 0) return common > 0 ? firstCapital(word) : capitalised(word);
    return at < common || isLowerParticle(word) ? word : capitalised(word);
  });
  return written.normalize('NFC');
}

function isLowerParticle(word: string): boolean {
  return STAY_LOWER.has(word);
}

/** Where the words that are no proper name end: « centre hospitalier », « mme la juge ». */
function commonWords(tokens: readonly Token[], name: string): number {
  const form = nameForm(tokens);
  const title = form.title.length === 0 ? 0 : textOf(tokens.slice(0, form.titleLength)).length;
  return Math.max(title, knownInstitutionAtStart(name)?.end ?? 0, knownProfession(name)?.end ?? 0);
}

/** « jean-pierre » → « Jean-Pierre », « d’angelo » → « d’Angelo ». */
function capitalised(word: string): string {
  const elided = /^([dl]['’])(\p{L}.*)$/u.exec(word);
  if (elided !== null) return `${elided[1] ?? ''}${capitalised(elided[2] ?? '')}`;
  return word.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + capital(letter));
}

function firstCapital(word: string): string {
  return capital(word.charAt(0)) + word.slice(1);
}

/** A letter whose capital would be several (« ß », « ŉ ») stays: the name may already be as long as it can be. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return Array.from(upper).length === 1 ? upper : letter;
}
