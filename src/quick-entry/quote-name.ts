import { foldWord, lettersOf } from './fold';
import { nameForm } from './name-form';
import { tokensOfName } from './name-index';
import { isParticle } from './proper-name';

const SAFE_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*$/u;
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
/** Words that mean something else than themselves at the start of a name. */
const OPENING: ReadonlySet<string> = new Set(
  'personne autre pro inst institution foyer seance intrus au par telephone sans'.split(' '),
);
/** Words that mean something else wherever they stand in a name. */
const ANYWHERE: ReadonlySet<string> = new Set(
  'et chez enceinte enceint grossesse vers env environ v en an ans mois'.split(' '),
);
const LIST_WORD = /^(?:(?:present|absent|excuse|invite)e?s?|intruses?)$/;

/** The name of a new person or professional, in quotes when it would not come back otherwise. */
export function quoteNewName(name: string): string {
  const tokens = tokensOfName(name);
  const { titleLength } = nameForm(tokens);
  const safe = name
    .split(' ')
    .every((word, index) => NAME_WORD.test(word) || (index > 0 && mayBeLower(word, index < titleLength)));
  return safe && isPlain(name) && !getsCapitals(name) ? name : quoted(name);
}

function mayBeLower(word: string, isTitle: boolean): boolean {
  return SAFE_WORD.test(word) && (isTitle || isParticle(word));
}

/** A function, a tie, a setting: what stands between two commas. */
export function quotePart(text: string): string {
  const words = text.split(' ').map((word) => foldWord(word));
  const isSafe = text.split(' ').every((word) => SAFE_WORD.test(word)) && !words.includes('chez');
  return isSafe && words[0] !== 'sans' ? text : quoted(text);
}

/** A name that is on the sheet already, or the name of a new institution. */
export function quoteText(text: string): string {
  return isPlain(text) && text.split(' ').every((word) => SAFE_WORD.test(word)) ? text : quoted(text);
}

/** A new institution: a name all in lower case would get capitals. */
export function quoteNewInstitution(name: string): string {
  return getsCapitals(name) ? quoted(name) : quoteText(name);
}

function getsCapitals(name: string): boolean {
  return name === name.toLowerCase() && name !== name.toUpperCase();
}

function isPlain(text: string): boolean {
  return text.split(' ').every((word, index) => !isReserved(word, index === 0)) && !/^\d+$/.test(text);
}

function isReserved(word: string, opens: boolean): boolean {
  const key = foldWord(word);
  // The words of lists are known by their letters alone, in whatever form.
  const opening = [key, lettersOf(word)];
  return ANYWHERE.has(key) || (opens && opening.some((one) => OPENING.has(one) || LIST_WORD.test(one)));
}

/** In the quotes that the text does not hold; when it holds both kinds, its straight ones are doubled. */
function quoted(text: string): string {
  if (!/["“”„]/.test(text)) return `"${text}"`;
  if (!/[«»]/.test(text)) return `« ${text} »`;
  return `"${text.replace(/["“”„]/g, '$&$&')}"`;
}
