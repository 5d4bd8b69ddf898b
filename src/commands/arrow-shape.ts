import type { StrandAngles } from '../model/activation';
import type { ActivationId } from '../model/ids';
import type { CommandHost } from '../session/command';
import { changeArrow } from './change-arrow';
import { reroute } from './reroute';

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
  change: Parameters<typeof changeArrow>[3],
): string | null {
  return changeArrow(host, id, { label, sentence: 'gesture.shaped', quietly: true }, change);
}

function bounded(angle: number, most: number): number {
  return Number.isFinite(angle) ? Math.min(Math.max(angle, -most), most) : 0;
}
