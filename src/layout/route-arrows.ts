import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import type { ArrowRoute } from './arrow-route';
import { createSceneBuilder } from './build-scene';
import { routing, type RoutingEffort } from './routing';
import { settled } from './settled';

const ONE: RoutingEffort = { passes: 0, badgeRounds: 1 };
const SEVERAL: RoutingEffort = { passes: 1, badgeRounds: 2 };

/** Kept from call to call: while one draws, the next arrow finds the sheet almost as it was. */
const sceneOf = createSceneBuilder();

/**
 * Chooses shape and badge of these arrows only, among all the others, which stay as they are. Arrows routed
 * together are reconsidered once among themselves.
 */
export function routeArrows(
  document: DiagramDocument,
  ids: readonly ActivationId[],
  t: Translate,
): ReadonlyMap<ActivationId, ArrowRoute> {
  const sheet = settled(document);
  const wanted = new Set(ids);
  const steps = routing(sheet, sceneOf(sheet, t), wanted, wanted.size > 1 ? SEVERAL : ONE);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
