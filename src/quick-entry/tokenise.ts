import { groupsIn } from './groups-in';
import { quotedAt } from './quoted-at';
import { foldText, foldWord } from './fold';
import { keyOf, type Token, type TokenKind } from './token';

interface Options {
  /** Whether `"…"` and « … » protect what they hold; not after the « : » of an arrow. */
  readonly quotes: boolean;
  /** Stops before the first « : » outside quotes and parentheses. */
  readonly stopAtColon?: boolean;
}

interface Found {
  readonly kind: TokenKind;
  readonly end: number;
  readonly inner?: string;
}

interface Scan {
  readonly quotes: boolean;
  readonly groups: ReadonlyMap<number, number>;
}

const PLAIN = /[a-z0-9]/i;
const SPACE = /\s/;
const ARROWS = ['>>', '=>', '->', '→', '>', '<'];
const SINGLE_SIGNS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  '،': 'comma',
  ':': 'colon',
  '@': 'at',
  '†': 'dagger',
};
const SPACED_SIGNS: Readonly<Record<string, TokenKind>> = { '+': 'plus', '&': 'amp', '=': 'equals' };

/** The tokens of the text between two positions. Any text has some reading: nothing here is an error. */
export function tokenise(text: string, start: number, end: number, options: Options): readonly Token[] {
  const scan = { quotes: options.quotes, groups: groupsIn(text, start, end, options.quotes) };
  const tokens: Token[] = [];
  let spaced = false;
  for (let at = start; at < end;) {
    if (SPACE.test(text.charAt(at))) {
      spaced = true;
      at += 1;
      continue;
    }
    const found = signAt(text, at, end, scan) ?? { kind: 'word', end: wordEnd(text, at, end, scan) };
    if (found.kind === 'colon' && options.stopAtColon === true) return tokens;
    tokens.push(tokenFrom(text, at, found, spaced));
    spaced = false;
    at = found.end;
  }
  return tokens;
}

function tokenFrom(text: string, start: number, { kind, end, inner }: Found, spaced: boolean): Token {
  const raw = text.slice(start, end);
  const content = inner ?? raw;
  return { kind, text: raw, inner: content, key: keyFor(kind, raw, content), start, end, spaced };
}

function keyFor(kind: TokenKind, raw: string, inner: string): string {
  if (kind === 'word') return foldWord(raw);
  if (kind === 'quoted') return keyOf(tokenise(inner, 0, inner.length, { quotes: false }));
  if (kind === 'group') return `(${foldText(inner.trim())})`;
  return raw;
}

function signAt(text: string, at: number, end: number, { quotes, groups }: Scan): Found | null {
  const character = text.charAt(at);
  const single = SINGLE_SIGNS[character];
  if (single !== undefined) return { kind: single, end: at + 1 };
  const arrow = ARROWS.find((sign) => text.startsWith(sign, at) && at + sign.length <= end);
  if (arrow !== undefined) return { kind: 'arrow', end: at + arrow.length };
  const spacedSign = SPACED_SIGNS[character];
  if (spacedSign !== undefined && standsAlone(text, at)) return { kind: spacedSign, end: at + 1 };
  const quoted = quotes ? quotedAt(text, at, end) : null;
  if (quoted !== null) return quoted;
  const close = groups.get(at);
  return close === undefined ? null : { kind: 'group', end: close + 1, inner: text.slice(at + 1, close) };
}

function standsAlone(text: string, at: number): boolean {
  const isFree = (character: string) => character === '' || SPACE.test(character);
  return isFree(text.charAt(at - 1)) && isFree(text.charAt(at + 1));
}

function wordEnd(text: string, at: number, end: number, scan: Scan): number {
  let index = at + 1;
  while (index < end && (PLAIN.test(text.charAt(index)) || isInWord(text, index, end, scan))) index += 1;
  return index;
}

function isInWord(text: string, at: number, end: number, scan: Scan): boolean {
  return !SPACE.test(text.charAt(at)) && signAt(text, at, end, scan) === null;
}
