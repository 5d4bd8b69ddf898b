import { foldText } from './fold';
import { listWord } from './list-word';
import { isAnd, isChez } from './mention';
import { splitLine } from './split-line';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** What may be written where the caret stands. */
export type CaretKind = 'opening' | 'name' | 'person' | 'work' | 'place' | 'parenthesis' | 'teller' | 'text';

export interface CaretPlace {
  readonly kind: CaretKind;
  /** Where what is being written begins, in UTF-16 units of the line. */
  readonly start: number;
}

/** Where the caret stands in the grammar of the line; what follows it is not looked at. */
export function caretPlace(before: string): CaretPlace {
  const { head, tail } = splitLine(before);
  const isArrow = head.some(({ kind }) => kind === 'arrow');
  const inParenthesis = parenthesisPlace(before, isArrow);
  if (inParenthesis !== null) return inParenthesis;
  if (tail !== null && isArrow) return relayTail(before, head, tail.start);
  if (tail !== null) return inTail(before, head, tail.start);
  return inHead(before, head, isArrow);
}

/** After an opening parenthesis that is not closed yet: a mark of an arrow, or a field. */
function parenthesisPlace(before: string, isArrow: boolean): CaretPlace | null {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0 || /[)\]]/.test(before.slice(open))) return null;
  const inner = before.slice(open + 1);
  const people = /^\s*(?:avec|dite?s? par)\s+/.exec(foldText(inner));
  if (!isArrow || people === null) return { kind: 'parenthesis', start: open + 1 };
  const said = open + 1 + people[0].length;
  return { kind: 'teller', start: lastPartStart(before, said) };
}

function relayTail(before: string, head: readonly Token[], start: number): CaretPlace {
  const isRelay = head.some(({ text }) => text === '>>');
  return isRelay ? { kind: 'person', start: lastPartStart(before, start) } : { kind: 'text', start };
}

function inTail(before: string, head: readonly Token[], start: number): CaretPlace {
  const list = listWord(head);
  if (list?.kind === 'sitting' || list?.kind === 'intrus') return { kind: 'text', start };
  const kind = list?.kind === 'presence' ? 'teller' : 'person';
  return { kind, start: lastPartStart(before, start) };
}

function inHead(before: string, head: readonly Token[], isArrow: boolean): CaretPlace {
  const at = head.findLastIndex((token) => separates(token) && token.end < before.length + 1);
  const separator = head[at];
  if (separator === undefined) return { kind: 'opening', start: skipSpaces(before, 0) };
  const start = skipSpaces(before, separator.end);
  if (isChez(separator)) return { kind: 'place', start };
  if (isWorkPart(head, at)) return { kind: 'work', start };
  return { kind: isArrow || separator.kind !== 'plus' ? 'name' : 'person', start };
}

function separates(token: Token): boolean {
  return ['comma', 'arrow', 'plus', 'amp'].includes(token.kind) || isAnd(token) || isChez(token);
}

/** After a comma of an end, or an « et » behind one: « CMP enfants et a… ». */
function isWorkPart(head: readonly Token[], at: number): boolean {
  const since = head.slice(0, at + 1).findLastIndex(({ kind }) => ['arrow', 'plus', 'amp'].includes(kind));
  return head.slice(since + 1, at + 1).some(({ kind }) => kind === 'comma');
}

function lastPartStart(before: string, start: number): number {
  const tokens = tokenise(before, start, before.length, { quotes: true });
  const separator = tokens.findLast((token) => token.kind === 'equals' || separates(token));
  return skipSpaces(before, separator?.end ?? start);
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
