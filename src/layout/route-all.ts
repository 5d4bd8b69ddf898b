import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { recordsOf } from '../model/records';
import type { ArrowRoute } from './arrow-route';
import { QUICK } from './lane-candidates';
import { routing, type RoutingEffort, type RoutingProgress } from './routing';
import { settled } from '../model/settled';
import { createStandingShapes } from './standing-shapes';

/** From so many arrows on shapes are looked for less widely. */
const MANY_ARROWS = 200;
const ALL_PASSES = 8;
const BADGE_ROUNDS = 4;
/** Measured on fourteen sheets: with one, arrows ran through somebody four times; with eight, or with 49, never. */
const JUNCTIONS = 8;

/** Large sheets get less: nobody should wait long, and their arrows cross dozens of others whatever they do. */
function effortFor(arrows: number): RoutingEffort {
  if (arrows < MANY_ARROWS) return { passes: ALL_PASSES, badgeRounds: BADGE_ROUNDS, junctions: JUNCTIONS };
  const passes = Math.max(1, Math.floor((ALL_PASSES * MANY_ARROWS) / 2 / arrows));
  return { passes, badgeRounds: 2, junctions: JUNCTIONS, search: QUICK };
}

/**
 * Routes every arrow of a sheet anew, or those wanted among the others, which keep their shapes, and places
 * their badges. Yields how far it has come after each step: run
 * it to the end, or drop it to stop.
 */
export function* routeAll(
  document: DiagramDocument,
  t: Translate,
  wanted: ReadonlySet<ActivationId> = new Set(recordsOf(document.activations).map(({ id }) => id)),
): Generator<RoutingProgress, ReadonlyMap<ActivationId, ArrowRoute>, undefined> {
  const sheet = settled(document);
  return yield* routing(sheet, createStandingShapes()(sheet, t), wanted, effortFor(wanted.size));
}
