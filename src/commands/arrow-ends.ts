import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { ActivationId, FigureId } from '../model/ids';
import { NO_SHAPE } from '../model/new-arrow';
import { recordAt } from '../model/records';
import { turnedRound } from '../model/turned-round';
import type { CommandHost } from '../session/command';
import { endsProblem } from './arrow-problem';
import { changeArrow } from './change-arrow';
import { reroute } from './reroute';

/** The side of an arrow: who activates, or who is activated. */
export type ArrowSide = 'from' | 'to';

/** « Non, plutôt l’inverse »: the arrow turns on the spot, its curve stays. */
export function turnRound(host: CommandHost, id: ActivationId): string | null {
  return changeArrow(host, id, { label: 'command.turnRound', sentence: 'gesture.turned' }, (arrow) => {
    Object.assign(arrow, turnedRound(arrow));
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
  return changeArrow(
    host,
    id,
    { label: 'command.changeEnd', sentence: 'gesture.changed' },
    (drafted, draft) => {
      setEnds(drafted, side, ends);
      reroute(draft, t, (other) => other.id === id);
    },
  );
}

function setEnds(arrow: Draft<Activation>, side: ArrowSide, ends: readonly FigureId[]): void {
  const isFork = arrow[side].length !== ends.length;
  arrow[side] = [...ends];
  // Another number of strands is another shape: what the hand chose of the old one fits no more.
  if (isFork) Object.assign(arrow, NO_SHAPE);
}
