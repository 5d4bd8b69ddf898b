import type { ArrowLook } from '../symbols/arrow-stroke';
import type { Measure } from './measure';
import { wrapWords, type Line, type Words } from './wrap-words';

/** The badge before a sentence of the thread. */
interface ThreadNumber {
  readonly text: string;
  readonly look: ArrowLook;
}

/** One arrow told in the passive voice, or what somebody wants said, before it is cut into lines. */
export interface ThreadEntry {
  /** `null`: no arrow. */
  readonly number: ThreadNumber | null;
  readonly words: readonly Words[];
}

/** The same, cut into lines for a column. */
export interface ThreadItem {
  readonly number: ThreadNumber | null;
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
  return entries.map(({ number, words }) => {
    const lines = wrapWords(words, box);
    return { number, lines, height: Math.max(BADGE_HEIGHT, lines.length * THREAD_PITCH) + GAP };
  });
}
