import { replaySentence } from '../src/documents/replay-sentence';
import { createTranslate } from '../src/i18n/translate';
import type { DiagramDocument } from '../src/model/document';
import { recordsOf } from '../src/model/records';
import { createReplay, type Replay } from '../src/session/replay';
import { createPictures } from '../src/session/replay-pictures';
import type { Transaction } from '../src/session/transaction';
import type { NoteFigure } from './in-node';
import { largeDocument } from './large-document';

const t = createTranslate('fr');
const STEPS = 10_000;
const NODES = 300;
const SEEKS = 200;
const MOST_MS = 50;

/** How long it takes to make a replay of ten thousand steps, and to go to any of them. */
export function measureReplaying(note: NoteFigure): void {
  const sheet = largeDocument({ nodes: NODES, arrows: STEPS - NODES });
  const state = toldLineByLine(sheet);
  const start = performance.now();
  const replay = createReplay(state);
  const pictureAt = createPictures(replay);
  note(`a replay of ${replay.steps.length} steps, made`, `${(performance.now() - start).toFixed(0)} ms`);
  const worst = Math.max(...seeks().map((step) => seekMs(replay, pictureAt, step)));
  note(
    `a replay of ${replay.steps.length} steps, slowest seek`,
    `${worst.toFixed(1)} ms`,
    `≤ ${MOST_MS} ms`,
    worst <= MOST_MS,
  );
}

function seekMs(replay: Replay, pictureAt: (step: number) => DiagramDocument, step: number): number {
  const start = processorMs();
  const picture = pictureAt(step);
  const told = replay.steps[step - 1];
  if (told !== undefined) replaySentence({ document: replay.document, picture }, told, t);
  return processorMs() - start;
}

/** Of the processor, not on the clock: what else the machine does is not ours. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** To and fro over the whole replay, the same at every call. */
function seeks(): readonly number[] {
  return Array.from({ length: SEEKS }, (_, index) => (index * 7_919) % STEPS);
}

/** As if every sign and arrow had been drawn by a line of its own. */
function toldLineByLine(sheet: DiagramDocument) {
  const lines = (['persons', 'institutions', 'professionals', 'activations'] as const).flatMap((kind) =>
    recordsOf<{ readonly id: string }>(sheet[kind]).map((record, index): Transaction => ({
      at: index,
      label: 'command.drawLine',
      kind: 'do',
      mergeKey: null,
      patches: [{ op: 'add', path: [kind, record.id], value: record }],
      inversePatches: [{ op: 'remove', path: [kind, record.id] }],
    })),
  );
  const base = { ...sheet, persons: {}, institutions: {}, professionals: {}, activations: {} };
  return {
    committed: sheet,
    history: { past: lines, future: [] },
    log: { base, lines, keyframes: [] },
  };
}
