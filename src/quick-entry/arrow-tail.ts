import { ambiguous } from './ambiguous';
import { takeMark, type ArrowMarks } from './arrow-marks';
import { splitList } from './ends';
import { refOf } from './figure-for';
import type { FigureRef } from './figure-ref';
import { fitName } from './fit-name';
import { codePointLength } from './fold';
import { knownMention } from './known-mention';
import type { LineDraft } from './line-draft';
import type { SplitLine } from './split-line';
import type { Token } from './token';
import { tokenise } from './tokenise';

const LONGEST_TEXT = 300;

/** What stands after the « : » of an arrow. */
export interface ArrowTail {
  /** For a relay, the persons it is about, when the tail is made of nothing but their names. */
  readonly concerns: readonly FigureRef[];
  /** The words; `null` when they are names of those concerned, or when there are none. */
  readonly text: string | null;
  /** The words, whatever they are. */
  readonly asText: string | null;
}

type Span = NonNullable<SplitLine['tail']>;

/** Takes the parentheses that say something out of the tail; the rest is text, or the persons concerned. */
export function readTail(line: LineDraft, tail: Span | null, marks: ArrowMarks, isRelay: boolean): ArrowTail {
  if (tail === null) return { concerns: [], text: null, asText: null };
  const marked = tokenise(line.text, tail.start, tail.end, { quotes: false }).filter(
    (token) => token.kind === 'group' && takeMark(line, marks, token),
  );
  const asText = textWithout(line.text, tail, marked);
  const concerns = isRelay ? concernedIn(line, tail, marked) : [];
  return { concerns, text: concerns.length > 0 ? null : asText, asText };
}

function textWithout(text: string, { start, end }: Span, taken: readonly Token[]): string {
  const starts = [start, ...taken.map((token) => token.end)];
  const ends = [...taken.map((token) => token.start), end];
  return joined(starts.map((from, index) => text.slice(from, ends[index])));
}

/** Pieces of text with one space between them, but for what leans on the word before. */
function joined(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .reduce(
      (before, piece) => (before === '' || /^[,،.)]/.test(piece) ? before + piece : `${before} ${piece}`),
      '',
    );
}

function concernedIn(line: LineDraft, tail: Span, marked: readonly Token[]): readonly FigureRef[] {
  const tokens = tokenise(line.text, tail.start, tail.end, { quotes: true }).filter(
    (token) => !marked.some(({ start }) => start === token.start),
  );
  const named = splitList(line, tokens).map((item) => {
    const { name, number } = knownMention(item, line.document.fields);
    return { name, fits: fitName(line.names, { tokens: name, number, kinds: ['family', 'other'] }) };
  });
  if (named.some(({ fits }) => fits.length === 0)) return [];
  const several = named.find(({ fits }) => fits.length > 1);
  if (several !== undefined) throw ambiguous(line, several.name, several.fits);
  return [...new Set(named.flatMap(({ fits }) => fits))].map(refOf);
}

/** The words of an arrow as they are stored; `null` when there are none. */
export function aboutText(line: LineDraft, pieces: readonly string[], { tail }: SplitLine): string | null {
  const text = joined(pieces).normalize('NFC');
  if (codePointLength(text) > LONGEST_TEXT) {
    throw line.misread('textTooLong', tail ?? { start: 0, end: line.text.length });
  }
  return text === '' ? null : text;
}
