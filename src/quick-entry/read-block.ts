import { produce } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { Id } from '../model/ids';
import { applyIntents } from './apply-intents';
import { blockCounts, type BlockCounts } from './block-counts';
import type { Intent } from './intent';
import type { Problem } from './problem';
import { readLineAs } from './read-line';
import type { ReadingContext } from './reading';

/** The longest line of a block or of a file, in code points. */
const BLOCK_LINE_LIMIT = 4000;

/** A line that is not understood, as it is numbered in the text: the first is 1. */
interface MisreadLine {
  readonly number: number;
  readonly text: string;
  readonly problem: Problem;
}

/** What a pasted text or a `.txt` file says. */
export interface BlockReading {
  /** Of all the lines that are understood, in order. Nothing is drawn while `misread` holds any. */
  readonly intents: readonly Intent[];
  readonly counts: BlockCounts;
  readonly misread: readonly MisreadLine[];
  /** Lines that hold something to draw, a comment or nothing apart. */
  readonly lineCount: number;
}

/** Whether a pasted text is a block: more than one line that is not blank. */
export function isBlock(text: string): boolean {
  return linesOf(text).filter((line) => line.trim() !== '').length > 1;
}

/**
 * Reads a text line after line, each against the sheet as the lines before would leave it.
 * @param setAside numbers of the lines that are left out by choice
 */
export function readBlock(
  text: string,
  context: ReadingContext,
  setAside: ReadonlySet<number> = new Set<number>(),
): BlockReading {
  const intents: Intent[] = [];
  const misread: MisreadLine[] = [];
  let document = context.document;
  let lineCount = 0;
  linesOf(text).forEach((line, index) => {
    const number = index + 1;
    if (setAside.has(number)) return;
    const reading = readLineAs(line, { ...context, document, maxLength: BLOCK_LINE_LIMIT }, `?${number}.`);
    if (reading.kind === 'line') lineCount += 1;
    if (reading.problem !== null) misread.push({ number, text: line, problem: reading.problem });
    intents.push(...reading.intents);
    document = triedOut(document, reading.intents, `?${number}/`);
  });
  return { intents, misread, lineCount, counts: blockCounts(intents) };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
}

/** The document as these intents would leave it, with their provisional ids. */
function triedOut(document: DiagramDocument, intents: readonly Intent[], prefix: string): DiagramDocument {
  if (intents.length === 0) return document;
  let count = 0;
  const makeId = <Kind extends string>() => `${prefix}${(count += 1)}` as Id<Kind>;
  return produce(document, (draft) => {
    applyIntents(draft, intents, { makeId, now: null, keepsProvisional: true });
  });
}
