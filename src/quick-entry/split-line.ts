import type { Token } from './token';
import { tokenise } from './tokenise';

/** A line cut at its first « : » outside quotes and parentheses. */
export interface SplitLine {
  readonly head: readonly Token[];
  /** What stands after the « : », in positions of the line; `null`: there is no « : ». */
  readonly tail: { readonly start: number; readonly end: number } | null;
}

export function splitLine(text: string): SplitLine {
  const head = tokenise(text, 0, text.length, { quotes: true, stopAtColon: true });
  const end = head.at(-1)?.end ?? 0;
  const colon = text.indexOf(':', end);
  return { head, tail: colon < 0 ? null : { start: colon + 1, end: text.length } };
}
