import type { Draft } from 'immer';
import type { Activation, StrandAngles } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import { perform } from './perform';
import { reroute } from './reroute';
import { signWords } from './sign-words';

/** Beyond this a curve would leave behind the figure it starts from. */
const MOST_BEND = 150;

/** Gives an arrow the shape a hand bent: one pair of angles a strand, degrees. It stays so until it is freed. */
export function bendArrow(
  host: CommandHost,
  id: ActivationId,
  angles: readonly StrandAngles[],
): string | null {
  return shape(host, id, 'command.bendArrow', (arrow) => {
    if (arrow.angles.length > 0 && arrow.angles.length !== angles.length) return;
    arrow.angles = angles.map(({ start, end, offset }) => ({
      start: bounded(start, MOST_BEND),
      end: bounded(end, MOST_BEND),
      offset: Number.isFinite(offset) ? offset : 0,
    }));
    arrow.shapedByHand = true;
  });
}

/** Slides the badge, and with it the junction of a fork, to a place along the arrow, 0–1. It stays there. */
export function slideBadge(host: CommandHost, id: ActivationId, badgeAt: number): string | null {
  return shape(host, id, 'command.slideBadge', (arrow) => {
    arrow.badgeAt = Number.isFinite(badgeAt) ? Math.min(Math.max(badgeAt, 0), 1) : null;
    arrow.badgeByHand = true;
  });
}

/** Gives the arrow back to the router, which chooses shape and badge anew. */
export function freeShape(host: CommandHost, id: ActivationId): string | null {
  return shape(host, id, 'command.freeShape', (arrow, draft) => {
    if (!arrow.shapedByHand && !arrow.badgeByHand) return;
    Object.assign(arrow, { shapedByHand: false, badgeByHand: false });
    reroute(draft, host.t, (other) => other.id === id);
  });
}

function shape(
  host: CommandHost,
  id: ActivationId,
  label: 'command.bendArrow' | 'command.slideBadge' | 'command.freeShape',
  change: (arrow: Draft<Activation>, draft: Draft<DiagramDocument>) => void,
): string | null {
  const { t, editor } = host;
  if (recordAt(editor.store.getState().committed.activations, id) === undefined) return t('gesture.gone');
  const said = (document: DiagramDocument) => t('gesture.shaped', { what: signWords(document, id, t) ?? '' });
  return perform(host, { label, said, quietly: true }, (draft) => {
    const arrow = recordAt<Draft<Activation>>(draft.activations, id);
    if (arrow !== undefined) change(arrow, draft);
    return [id];
  });
}

function bounded(angle: number, most: number): number {
  return Number.isFinite(angle) ? Math.min(Math.max(angle, -most), most) : 0;
}
