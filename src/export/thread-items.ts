import type { ArrowLook } from '../symbols/arrow-stroke';
import type { Measure } from './measure';
import { wrapWords, type Line, type Words } from './wrap-words';

/** One arrow told in the passive voice, before it is cut into lines. */
export interface ThreadEntry {
  readonly number: string;
  readonly look: ArrowLook;
  readonly words: readonly Words[];
}

/** The same, cut into lines for a column. */
export interface ThreadItem {
  readonly number: string;
  readonly look: ArrowLook;
  readonly lines: readonly Line[];
  /** Px, with the gap under it. */
  readonly height: number;
}

export const THREAD_SIZE = 10.9;
export const THREAD_PITCH = 14.2;
/** From the left of the column to the words, past the badge. */
export const THREAD_INDENT = 30;
const BADGE_HEIGHT = 20;
const GAP = 5;

export function threadItems(
  entries: readonly ThreadEntry[],
  columnWidth: number,
  measure: Measure,
): readonly ThreadItem[] {
  const box = { width: columnWidth - THREAD_INDENT, size: THREAD_SIZE, measure };
  return entries.map(({ number, look, words }) => {
    const lines = wrapWords(words, box);
    return { number, look, lines, height: Math.max(BADGE_HEIGHT, lines.length * THREAD_PITCH) + GAP };
  });
}
