import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId } from '../model/ids';
import { recordAt } from '../model/records';
import { turnedRound } from '../model/turned-round';
import type { CommandHost } from '../session/command';
import { endsProblem } from './arrow-problem';
import { perform, type Gesture } from './perform';
import { reroute } from './reroute';
import { signWords } from './sign-words';

/** The side of an arrow: who activates, or who is activated. */
export type ArrowSide = 'from' | 'to';

/** « Non, plutôt l’inverse »: the arrow turns on the spot, its curve stays. */
export function turnRound(host: CommandHost, id: ActivationId): string | null {
  const { t, editor } = host;
  if (recordAt(editor.store.getState().committed.activations, id) === undefined) return t('gesture.gone');
  return perform(host, arrowGesture(host, id, 'command.turnRound', 'gesture.turned'), (draft) => {
    const arrow = recordAt<Draft<Activation>>(draft.activations, id);
    if (arrow !== undefined) Object.assign(arrow, turnedRound(arrow));
    return [id];
  });
}

/** Puts `after` where `before` was; a shape made by hand stays as it was bent. */
export function replaceEnd(
  host: CommandHost,
  id: ActivationId,
  side: ArrowSide,
  before: FigureId,
  after: FigureId,
): string | null {
  if (before === after) return null;
  return changeSide(host, id, side, (ends) =>
    ends.includes(before) ? ends.map((end) => (end === before ? after : end)) : null,
  );
}

/** One more end on a side: the arrow becomes a fork. */
export function addEnd(host: CommandHost, id: ActivationId, side: ArrowSide, end: FigureId): string | null {
  return changeSide(host, id, side, (ends) => [...ends, end]);
}

/** One end less; the last of a side stays. */
export function removeEnd(
  host: CommandHost,
  id: ActivationId,
  side: ArrowSide,
  end: FigureId,
): string | null {
  return changeSide(host, id, side, (ends) =>
    ends.includes(end) ? ends.filter((other) => other !== end) : null,
  );
}

/** @param change gives the side as it should be; `null` when what it speaks of is not there. */
function changeSide(
  host: CommandHost,
  id: ActivationId,
  side: ArrowSide,
  change: (ends: readonly FigureId[]) => readonly FigureId[] | null,
): string | null {
  const { t, editor } = host;
  const { committed } = editor.store.getState();
  const arrow = recordAt(committed.activations, id);
  const ends = arrow === undefined ? null : change(arrow[side]);
  if (arrow === undefined || ends === null) return t('gesture.gone');
  const problem = endsProblem(committed, { ...arrow, [side]: ends }, t);
  if (problem !== null) return problem;
  return perform(host, arrowGesture(host, id, 'command.changeEnd', 'gesture.changed'), (draft) => {
    setEnds(draft, id, side, ends);
    reroute(draft, t, (other) => other.id === id);
    return [id];
  });
}

function setEnds(
  draft: Draft<DiagramDocument>,
  id: ActivationId,
  side: ArrowSide,
  ends: readonly FigureId[],
): void {
  const arrow = recordAt<Draft<Activation>>(draft.activations, id);
  if (arrow === undefined) return;
  const isFork = arrow[side].length !== ends.length;
  arrow[side] = [...ends];
  // Another number of strands is another shape: what the hand chose of the old one fits no more.
  if (isFork) Object.assign(arrow, { angles: [], shapedByHand: false, badgeAt: null, badgeByHand: false });
}

function arrowGesture(
  { t }: CommandHost,
  id: ActivationId,
  label: Gesture['label'],
  sentence: 'gesture.turned' | 'gesture.changed',
): Gesture {
  return { label, said: (document) => t(sentence, { what: signWords(document, id, t) ?? '' }) };
}
