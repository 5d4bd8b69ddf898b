import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { recordsOf } from '../model/records';
import type { ArrowRoute } from './arrow-route';
import { createSceneBuilder } from './build-scene';
import { routing, type RoutingProgress } from './routing';
import { settled } from './settled';

/** A sheet of so many arrows gets all passes; larger ones fewer, so that nobody waits long. */
const ALL_PASSES = 8;
const FULL_EFFORT_ARROWS = 200;
const BADGE_ROUNDS = 4;

/**
 * Routes every arrow of a sheet anew, and places every badge. Yields how far it has come after each step: run
 * it to the end, or drop it to stop.
 */
export function* routeAll(
  document: DiagramDocument,
  t: Translate,
): Generator<RoutingProgress, ReadonlyMap<ActivationId, ArrowRoute>, undefined> {
  const sheet = settled(document);
  const arrows = recordsOf(sheet.activations);
  const passes = Math.max(
    2,
    Math.min(ALL_PASSES, Math.round((ALL_PASSES * FULL_EFFORT_ARROWS) / arrows.length)),
  );
  const wanted = new Set(arrows.map(({ id }) => id));
  return yield* routing(sheet, createSceneBuilder()(sheet, t), wanted, { passes, badgeRounds: BADGE_ROUNDS });
}
