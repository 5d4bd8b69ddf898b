import { knownInstitutionAtStart, knownProfession } from './catalogue-text';
import type { NameIndex } from './name-index';
import { isWord, keyOf, ONLY_QUOTES, textOf, type Token } from './token';

const KIND_WORDS = ['personne', 'autre', 'pro', 'inst', 'institution'];

/**
 * The tokens with the names that hold separators put together as one, the longest first: those of the sheet
 * (« Aide & Soins, Valmont »), then those of the catalogue (« Maison des jeunes et de la culture »).
 */
export function withNamesWhole(tokens: readonly Token[], names: NameIndex): readonly Token[] {
  const bySheet = names.separatedNames.size === 0 ? tokens : mergedNames(tokens, names);
  return bySheet.some(isPlainAnd) ? withCatalogueAnds(bySheet) : bySheet;
}

function mergedNames(tokens: readonly Token[], names: NameIndex): readonly Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = isBoundary(tokens[at - 1]) ? nameLength(tokens, at, names) : 0;
    const taken = tokens.slice(at, at + Math.max(1, length));
    merged.push(...(length > 1 ? [asOne(taken)] : taken));
    at += taken.length;
  }
  return merged;
}

function nameLength(tokens: readonly Token[], at: number, names: NameIndex): number {
  const longest = names.separatedNames.get(tokens[at]?.key ?? '') ?? 0;
  for (let length = Math.min(longest, tokens.length - at); length > 1; length -= 1) {
    const candidate = tokens.slice(at, at + length);
    const isWhole =
      isBoundary(tokens[at + length]) &&
      candidate.some(isSeparating) &&
      !isSign(candidate[0]) &&
      !isSign(candidate.at(-1));
    if (isWhole && names.byFullName.has(keyOf(candidate))) return length;
  }
  return 0;
}

/** What only separates, or holds nothing to compare, neither begins nor ends a name. */
function isSign(token: Token | undefined): boolean {
  return token === undefined || token.key === ONLY_QUOTES || token.kind === 'comma' || isPlainAnd(token);
}

/** A name stands between signs, or at an end of the line; a word that says a kind may stand before it. */
function isBoundary(token: Token | undefined): boolean {
  return token === undefined || isSeparating(token) || isWord(token, 'chez', 'par', 'avec', ...KIND_WORDS);
}

function isSeparating(token: Token): boolean {
  return isPlainAnd(token) || !['word', 'quoted'].includes(token.kind);
}

function isPlainAnd(token: Token): boolean {
  return token.kind === 'word' && token.text === 'et';
}

function asOne(tokens: readonly Token[]): Token {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('no tokens to put together');
  const text = textOf(tokens);
  return { ...first, kind: 'quoted', text, inner: text, key: keyOf(tokens), end: last.end };
}

/** No phrase of the catalogue has more words before its « et », or more in all. */
const WORDS_BEFORE_AND = 10;
const WORDS_OF_PHRASE = 20;

/** An « et » inside a known name separates nothing: it becomes a word taken as it is. */
function withCatalogueAnds(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    isPlainAnd(token) && isInsidePhrase(tokens, at) ? { ...token, kind: 'quoted' } : token,
  );
}

function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at];
  for (let start = Math.max(0, at - WORDS_BEFORE_AND); start < at; start += 1) {
    const before = textOf(tokens.slice(start, at));
    const text = textOf(tokens.slice(start, start + WORDS_OF_PHRASE));
    const end = Math.max(knownInstitutionAtStart(text)?.end ?? 0, knownProfession(text)?.end ?? 0);
    if (and !== undefined && end > before.length + and.text.length) return true;
  }
  return false;
}
