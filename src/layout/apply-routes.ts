import type { Draft } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import type { ArrowRoute } from './arrow-route';

/** Keeps chosen routes with their arrows; those of arrows that are gone since are dropped. */
export function applyRoutes(
  draft: Draft<DiagramDocument>,
  routes: ReadonlyMap<ActivationId, ArrowRoute>,
): void {
  for (const [id, { angles, badgeAt }] of routes) {
    const arrow = Object.hasOwn(draft.activations, id) ? draft.activations[id] : undefined;
    if (arrow === undefined) continue;
    arrow.angles = angles.map((strand) => ({ ...strand }));
    arrow.badgeAt = badgeAt;
  }
}
