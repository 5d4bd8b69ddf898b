import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import type { ArrowRoute } from './arrow-route';
import { createKeptRouting } from './kept-routing';
import { QUICK, THOROUGH } from './lane-candidates';
import { routing, type RoutingEffort } from './routing';
import { settled } from '../model/settled';
import { openSheetShapes } from './standing-shapes';

/** Among so many arrows each crosses dozens of others whatever it does: shapes are looked for less widely. */
const MANY_ARROWS = 200;

/** Measured on 63 forks drawn one by one: eight places read no better than one, and took eight times as long. */
const JUNCTIONS = 1;

function effortFor(wanted: number, all: number): RoutingEffort {
  const search = all < MANY_ARROWS ? THOROUGH : QUICK;
  return wanted > 1
    ? { passes: 1, badgeRounds: 2, junctions: JUNCTIONS, search }
    : { passes: 0, badgeRounds: 1, junctions: JUNCTIONS, search };
}

/** Kept from call to call: while one draws, the next arrow finds the sheet almost as it was. */
const kept = createKeptRouting();

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
  const scene = openSheetShapes(sheet, t);
  const steps = routing(sheet, scene, wanted, effortFor(wanted.size, scene.arrows.length), kept);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Measures the sheet ahead, so that the next `routeArrows` finds it as it finds the sheet after the line before. */
export function prepareRouting(document: DiagramDocument, t: Translate): void {
  routeArrows(document, [], t);
}
