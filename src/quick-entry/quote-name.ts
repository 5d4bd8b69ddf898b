import { foldWord } from './fold';
import { nameForm } from './name-form';
import { tokensOfName } from './name-index';
import { isParticle } from './proper-name';

const SAFE_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*$/u;
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
/** Words that mean something else than themselves where a name may stand. */
const RESERVED: ReadonlySet<string> = new Set([
  'personne',
  'autre',
  'pro',
  'inst',
  'institution',
  'foyer',
  'seance',
  'intrus',
  'au',
  'sans',
  'et',
  'chez',
  'enceinte',
  'enceint',
  'grossesse',
  'vers',
  'env',
  'environ',
  'v',
  'en',
  'an',
  'ans',
  'mois',
  'a',
]);
const LIST_WORD = /^(?:present|absent|excuse|invite)e?s?$/;

/** The name of a new person or professional, in quotes when it would not come back otherwise. */
export function quoteNewName(name: string): string {
  const tokens = tokensOfName(name);
  const { titleLength } = nameForm(tokens);
  const safe = name
    .split(' ')
    .every((word, index) => NAME_WORD.test(word) || (index > 0 && (index < titleLength || isParticle(word))));
  return safe && isPlain(name) && !getsCapitals(name) ? name : quoted(name);
}

/** A name that is on the sheet already, the name of a new institution, a function, a place. */
export function quoteText(text: string): string {
  return isPlain(text) && text.split(' ').every((word) => SAFE_WORD.test(word)) ? text : quoted(text);
}

/** A new institution, a setting…: a text all in lower case would get capitals. */
export function quoteNewInstitution(name: string): string {
  return getsCapitals(name) ? quoted(name) : quoteText(name);
}

function getsCapitals(name: string): boolean {
  return name === name.toLowerCase() && name !== name.toUpperCase();
}

function isPlain(text: string): boolean {
  return text.split(' ').every((word) => !isReserved(word)) && !/^\d+$/.test(text);
}

function isReserved(word: string): boolean {
  const key = foldWord(word);
  return RESERVED.has(key) || LIST_WORD.test(key);
}

/** In the quotes that the text does not hold; when it holds both kinds, its straight ones are doubled. */
export function quoted(text: string): string {
  if (!/["“”„]/.test(text)) return `"${text}"`;
  if (!/[«»]/.test(text)) return `« ${text} »`;
  return `"${text.replace(/["“”„]/g, '$&$&')}"`;
}
