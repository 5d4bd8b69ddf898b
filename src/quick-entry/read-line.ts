import { forbiddenAt } from '../model/text';
import { LineDraft } from './line-draft';
import { Misread, partBetween } from './misread';
import type { FigureRef } from './figure-ref';
import { codePointLength } from './fold';
import { listWord } from './list-word';
import { forcedKind } from './mention';
import type { Problem } from './problem';
import { readArrow } from './read-arrow';
import { readCouple } from './read-couple';
import { readFigure } from './read-figure';
import { readHousehold, readPresence } from './read-people';
import { readIntrus, readSitting } from './read-sitting';
import type { LineReading, ReadingContext } from './reading';
import { splitLine, type SplitLine } from './split-line';

/** The longest line that is typed, in code points. */
const TYPED_LINE_LIMIT = 500;

const TABS = /\t/g;
const HALF_OF_A_PAIR = /\p{Cs}/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;

/** What a line of quick entry says. Pure; any text whatever has an answer. */
export function readLine(text: string, context: ReadingContext): LineReading {
  return readLineAs(text, context, '?');
}

/** @param idPrefix begins the provisional ids, so that those of several lines of a block differ. */
export function readLineAs(text: string, context: ReadingContext, idPrefix: string): LineReading {
  const blank = { text, intents: [], chips: [], problem: null, selection: [] };
  if (text.trim() === '') return { ...blank, kind: 'blank' };
  if (text.trimStart().startsWith('#')) return { ...blank, kind: 'comment', chips: [{ kind: 'comment' }] };
  const problem = refusal(text, context.maxLength ?? TYPED_LINE_LIMIT);
  if (problem !== null) return { ...blank, kind: 'line', problem };
  // As long as what was typed: every place in it stays where it is.
  const spaced = text.replace(TABS, ' ');
  const line = new LineDraft(spaced, context, idPrefix);
  try {
    return { ...readingOf(line, readKindOfLine(line, splitLine(spaced))), text };
  } catch (thrown) {
    if (!(thrown instanceof Misread)) throw thrown;
    const { start, end } = thrown.problem.part;
    const part = partBetween(text, start, end);
    return { ...blank, kind: 'line', chips: [], problem: { ...thrown.problem, part } };
  }
}

function refusal(text: string, limit: number): Problem | null {
  const length = text.length > limit ? codePointLength(text) : 0;
  if (length > limit) return { kind: 'lineTooLong', part: partBetween(text, 0, text.length), length, limit };
  const forbidden = forbiddenAt(text.replace(TABS, ' '));
  const at = forbidden >= 0 ? forbidden : text.search(HALF_OF_A_PAIR);
  if (at < 0) return null;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return {
    kind: BIDI.test(character) ? 'bidiCharacter' : 'controlCharacter',
    part: partBetween(text, at, at + character.length),
  };
}

/** The first that fits: an arrow, a list, a figure told by its kind, a couple or parent, one figure. */
function readKindOfLine(line: LineDraft, split: SplitLine): readonly FigureRef[] {
  const { head, tail } = split;
  if (head.some(({ kind }) => kind === 'arrow')) return readArrow(line, split);
  const list = tail === null ? null : listWord(head);
  if (tail !== null && list?.kind === 'household') return readHousehold(line, tail, list.name);
  if (tail !== null && list?.kind === 'presence') return readPresence(line, tail, list.presence);
  if (tail !== null && list?.kind === 'sitting') return readSitting(line, tail);
  if (tail !== null && list?.kind === 'intrus') return readIntrus(line, tail);
  const isForced = tail === null && forcedKind(head, true) !== null;
  const isCouple = tail !== null || head.some(({ kind }) => kind === 'plus');
  return isCouple && !isForced ? readCouple(line, split) : readFigure(line, head);
}

/** A line that changes nothing names who is there, and selects them. */
function readingOf(line: LineDraft, refs: readonly FigureRef[]): LineReading {
  const { intents, chips, text } = line;
  if (intents.length > 0) return { kind: 'line', text, intents, chips, problem: null, selection: [] };
  const there = refs.map(({ id, name }) => ({ kind: 'alreadyThere', id, name }) as const);
  return { kind: 'line', text, intents, chips: there, problem: null, selection: refs.map(({ id }) => id) };
}
