import type { LineDraft } from './line-draft';
import type { Token } from './token';

const OPENER = /[([]/;

/**
 * « Sandrine (1982 > ASE » is somebody in a hurry, and no name with a parenthesis in it: once drawn, the year would be
 * lost in the name. What is in quotes, or stands on the sheet already, may hold one.
 * @throws Misread from the parenthesis on.
 */
export function refuseUnclosed(line: LineDraft, tokens: readonly Token[]): void {
  const opened = tokens.find(({ kind, text }) => kind === 'word' && OPENER.test(text));
  if (opened === undefined) return;
  const start = opened.start + opened.text.search(OPENER);
  throw line.misread('unclosed', { start, end: tokens.at(-1)?.end ?? start });
}
