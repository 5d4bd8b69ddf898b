import type { DiagramDocument } from '../model/document';
import { isOnSheet } from '../model/is-on-sheet';
import { shownPart } from '../model/shown-part';
import type { EditorState } from './editor-store';
import { bringingLines } from './replay-lines';
import { gatherSteps, type ReplayStep } from './replay-steps';
import { BEFORE_THE_LOG, readTellings } from './replay-tellings';

/**
 * Where the steps come from. `log`: all from what was done on the sheet, line by line; `telling`: no line tells
 * of anything on it (it was opened from a file), so its arrows come in the order of telling, everybody with their
 * first arrow; `both`: first what no line tells of, in that manner, then the lines.
 */
type ReplayOrigin = 'log' | 'telling' | 'both';

/** How a sheet came about: what was told, in the order it was told in, as it is written today. */
export interface Replay {
  /** The sheet as it was when the replay was made: its last picture. */
  readonly document: DiagramDocument;
  readonly origin: ReplayOrigin;
  readonly steps: readonly ReplayStep[];
}

/**
 * The replay of a sheet. Its steps are the lines that are done now: one that was undone, and not redone, is none of
 * them. A line is shown by what it put on the sheet that still stands there; one that moved, arranged, renamed or
 * removed puts nothing there, and is no step. Any log will do: what none of its lines tells of counts as told before.
 */
export function createReplay(state: Pick<EditorState, 'committed' | 'history' | 'log'>): Replay {
  const document = shownPart(state.committed);
  const lines = state.history.past;
  const tellings = readTellings(state.log.base, lines);
  const brings = bringingLines(document, tellings.told);
  return {
    document,
    origin: originOf(document, brings),
    steps: gatherSteps(document, brings, tellings.ended, lines),
  };
}

function originOf(document: DiagramDocument, brings: ReadonlyMap<string, number>): ReplayOrigin {
  const signs = [...brings].filter(([id]) => isOnSheet(document, id));
  const before = signs.filter(([, line]) => line === BEFORE_THE_LOG);
  if (before.length === 0) return 'log';
  return before.length === signs.length ? 'telling' : 'both';
}
