import type { Draft } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import type { ArrowRoute } from './arrow-route';

/** Keeps chosen routes with their arrows; what is gone, or was bent by hand, since they were chosen stays as it is. */
export function applyRoutes(
  draft: Draft<DiagramDocument>,
  routes: ReadonlyMap<ActivationId, ArrowRoute>,
): void {
  for (const [id, { angles, badgeAt }] of routes) {
    const arrow = Object.hasOwn(draft.activations, id) ? draft.activations[id] : undefined;
    if (arrow === undefined) continue;
    if (!arrow.shapedByHand || arrow.angles.length !== angles.length) {
      arrow.angles = angles.map((strand) => ({ ...strand }));
      arrow.shapedByHand = false;
    }
    if (!arrow.badgeByHand) arrow.badgeAt = badgeAt;
  }
}
