import type { DiagramDocument } from '../model/document';
import { applyLines, type Transaction } from './transaction';

/** A keyframe is kept every so many lines, so that no seek replays more than these. */
const KEYFRAME_INTERVAL = 200;

/**
 * The true history of a sheet: it only grows, and an undo is one more line. Reducing all lines over `base`
 * gives the present document.
 */
export interface Log {
  readonly base: DiagramDocument;
  readonly lines: readonly Transaction[];
  /** `keyframes[k]` is the document after `(k + 1) × KEYFRAME_INTERVAL` lines. */
  readonly keyframes: readonly DiagramDocument[];
}

export function emptyLog(base: DiagramDocument): Log {
  return { base, lines: [], keyframes: [] };
}

/** A log read back from storage; its keyframes are made anew. @throws when a line does not fit. */
export function restoreLog(base: DiagramDocument, lines: readonly Transaction[]): Log {
  const keyframes: DiagramDocument[] = [];
  for (let end = KEYFRAME_INTERVAL; end <= lines.length; end += KEYFRAME_INTERVAL) {
    const since = lines.slice(end - KEYFRAME_INTERVAL, end);
    keyframes.push(applyLines(keyframes.at(-1) ?? base, since));
  }
  return { base, lines, keyframes };
}

/** @param document the document after `line`. */
export function appendLine(log: Log, line: Transaction, document: DiagramDocument): Log {
  const lines = [...log.lines, line];
  const keyframes = lines.length % KEYFRAME_INTERVAL === 0 ? [...log.keyframes, document] : log.keyframes;
  return { base: log.base, lines, keyframes };
}

/** The document after the first `count` lines (0: the base; more than there are: the present). */
export function documentAt(log: Log, count: number): DiagramDocument {
  const wanted = Math.min(Math.max(count, 0), log.lines.length);
  const frames = Math.floor(wanted / KEYFRAME_INTERVAL);
  const start = frames === 0 ? log.base : (log.keyframes[frames - 1] ?? log.base);
  const from = start === log.base ? 0 : frames * KEYFRAME_INTERVAL;
  return applyLines(start, log.lines.slice(from, wanted));
}
