import { codePointLength } from './fold';
import type { LineDraft } from './line-draft';
import { splitAt } from './mention';
import { readDate } from './read-date';
import type { SplitLine } from './split-line';
import { isWord, textOf, type Token } from './token';
import { tokenise } from './tokenise';
import { spanOf } from './work-parts';

const LONGEST_TEXT = 120;

type Span = NonNullable<SplitLine['tail']>;

/** `séance : 17/03/2026, Clinique de Concertation, salle du conseil`: date, setting, place; a part may be empty. */
export function readSitting(line: LineDraft, tail: Span): readonly [] {
  const tokens = tokenise(line.text, tail.start, tail.end, { quotes: true });
  const [first = [], ...others] = splitAt(tokens, ({ kind }) => kind === 'comma');
  const date = dayIn(line, first);
  const [setting = [], ...place] = date === undefined && first.length > 0 ? [first, ...others] : others;
  const facts = {
    ...(date === undefined ? {} : { date }),
    ...textFact(line, 'setting', setting),
    ...textFact(line, 'place', joinedPlace(place)),
  };
  if (Object.keys(facts).length === 0) throw line.misread('emptyList', tail);
  line.tie({ kind: 'setSitting', facts });
  line.chip(() => ({
    kind: 'sitting',
    date: facts.date ?? null,
    setting: facts.setting ?? null,
    place: facts.place ?? null,
  }));
  return [];
}

/** `null`: « sans date »; `undefined`: the words are no date. */
function dayIn(line: LineDraft, tokens: readonly Token[]): string | null | undefined {
  const [first, second, third] = tokens;
  if (first === undefined || first.kind === 'quoted') return undefined;
  if (isWord(first, 'sans') && isWord(second, 'date') && third === undefined) return null;
  const date = readDate(textOf(tokens), line.day);
  if (date === null) return undefined;
  if (date === 'notADate') throw line.misread('notADate', spanOf(tokens));
  if (date.kind !== 'day') throw line.misread('dayNeeded', spanOf(tokens));
  return [String(date.year), twoDigits(date.month), twoDigits(date.day)].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A place may hold commas: « 12, rue des Lilas ». */
function joinedPlace(parts: readonly (readonly Token[])[]): readonly Token[] {
  const [first, ...others] = parts.filter((part) => part.length > 0);
  if (first === undefined) return [];
  return others.reduce((before, part) => [...before, COMMA, ...part], first);
}

const COMMA: Token = { kind: 'comma', text: ',', inner: ',', key: ',', start: 0, end: 0, spaced: false };

function textFact<Key extends 'setting' | 'place'>(
  line: LineDraft,
  key: Key,
  tokens: readonly Token[],
): Partial<Record<Key, string>> {
  const text = textOf(tokens).normalize('NFC');
  if (codePointLength(text) > LONGEST_TEXT) throw line.misread('functionTooLong', spanOf(tokens));
  return text === '' ? {} : ({ [key]: text } as Record<Key, string>);
}

/** `intrus : 2`, `intrus : Anne Vial (Riom)`, `intrus : 3, Anne Vial`: how many, and who. */
export function readIntrus(line: LineDraft, tail: Span): readonly [] {
  const tokens = tokenise(line.text, tail.start, tail.end, { quotes: true });
  const items = splitAt(
    tokens,
    (token) => token.kind === 'comma' || (token.kind === 'word' && token.text === 'et'),
  );
  const [first = [], ...others] = items.filter((item) => item.length > 0);
  if (first.length === 0) throw line.misread('emptyList', tail);
  const [only] = first;
  const isCount = first.length === 1 && only?.kind === 'word' && /^\d{1,3}$/.test(only.text);
  const names = (isCount ? others : [first, ...others]).map((item) => intrusName(line, item));
  const intrus = { count: isCount ? Number(only.text) : names.length, names };
  line.tie({ kind: 'setSitting', facts: { intrus } });
  line.chip(() => ({ kind: 'intrus', ...intrus }));
  return [];
}

function intrusName(line: LineDraft, tokens: readonly Token[]): string {
  const name = textOf(tokens).normalize('NFC');
  if (codePointLength(name) > LONGEST_TEXT) throw line.misread('nameTooLong', spanOf(tokens));
  return name;
}
