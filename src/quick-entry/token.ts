/**
 * `quoted`: taken as it is. `group`: parentheses or brackets with what they hold, as one. The signs `+`, `&`
 * and `=` count only between spaces; `at` is « @ », `dagger` « † ».
 */
export type TokenKind =
  'word' | 'quoted' | 'group' | 'comma' | 'colon' | 'plus' | 'amp' | 'equals' | 'arrow' | 'at' | 'dagger';

export interface Token {
  readonly kind: TokenKind;
  /** As typed. */
  readonly text: string;
  /** What stands inside quotes or parentheses; else the text. */
  readonly inner: string;
  /** As it is compared with the words of names. */
  readonly key: string;
  /** Positions in the line, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** A space stands before it. */
  readonly spaced: boolean;
}

/** The words as one text: spaces outside quotes become single ones, a text wholly in quotes loses them. */
export function textOf(tokens: readonly Token[]): string {
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'quoted') return only.inner;
  return tokens.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
}

/** The key of a name that is made of nothing but quotes. */
export const ONLY_QUOTES = '"';

/** The words as names are compared; quotes among them count for nothing. */
export function keyOf(tokens: readonly Token[]): string {
  const keys = tokens.map(({ key }) => key).filter((key) => key !== '' && key !== ONLY_QUOTES);
  return keys.length === 0 && tokens.length > 0 ? ONLY_QUOTES : keys.join(' ');
}

export function isWord(token: Token | undefined, ...keys: readonly string[]): boolean {
  return token?.kind === 'word' && keys.includes(token.key);
}
