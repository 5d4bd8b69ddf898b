import { produce } from 'immer';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { joinsAny } from '../model/joins-any';
import { recordAt, recordsOf } from '../model/records';
import { applyArrangement } from './apply-arrangement';
import { applyRoutes } from './apply-routes';
import { arrangedIn, type ArrangeGround, type SeatedRing } from './arrange';
import { createSceneBuilder } from './build-scene';
import { QUICK } from './lane-candidates';
import { routing, type RoutingEffort } from './routing';
import type { ArrowShape, Scene } from './scene';
import { sheetQuality } from './sheet-quality';

/**
 * Nothing is placed twice. Measured on sixteen sheets: the rings so chosen cross 618 times, with a second pass 619
 * times, and « Ranger » takes a fifth longer.
 */
const HASTE: RoutingEffort = { passes: 0, badgeRounds: 1, junctions: 1, search: QUICK };
const CROSSING = 1.15;
const LENGTH = 0.6 / 170;
const BEND = 1.5 / 90;
/** Whatever may not be: an arrow through somebody or a sign, a badge on a label or on another badge. */
const FAULT = 8;

/** The sheet with this ring, its arrows still as they were. */
export function sheetWith(ground: ArrangeGround, ring: SeatedRing): DiagramDocument {
  const { positions, signSides } = arrangedIn(ground, ring);
  return produce(ground.document, (draft) => {
    applyArrangement(draft, { positions, signSides, routes: new Map() });
  });
}

/** The arrows of whoever moves; those between figures that stay keep their shapes. */
export function arrowsToRoute({ document, movable }: ArrangeGround): ReadonlySet<ActivationId> {
  return new Set(
    recordsOf(document.activations)
      .filter((arrow) => joinsAny(arrow, movable))
      .map(({ id }) => id),
  );
}

/** How ill a ring reads once its arrows are routed in haste: crossings, faults, detours, lengths. */
export function trialCost(ground: ArrangeGround, ring: SeatedRing, t: Translate): number {
  const sheet = sheetWith(ground, ring);
  const wanted = arrowsToRoute(ground);
  const sceneOf = createSceneBuilder();
  const steps = routing(sheet, sceneOf(sheet, t), wanted, HASTE);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const routes = step.value;
  const routed = produce(sheet, (draft) => {
    applyRoutes(draft, routes);
  });
  return readingCost(sceneOf(routed, t), routed);
}

function readingCost(scene: Scene, { activations }: DiagramDocument): number {
  const endsOf = ({ id }: ArrowShape): readonly string[] => {
    const arrow = recordAt(activations, id);
    return arrow === undefined ? [] : [...arrow.from, ...arrow.to];
  };
  const { crossings, ...faults } = sheetQuality(scene, endsOf);
  const { coveringBadges, touchingBadges, piercedFigures, piercedSigns } = faults;
  let cost = crossings * CROSSING + (coveringBadges + touchingBadges + piercedFigures + piercedSigns) * FAULT;
  for (const { strands } of scene.arrows) {
    for (const {
      curve: [from, , , to],
    } of strands)
      cost += Math.hypot(to.x - from.x, to.y - from.y) * LENGTH;
  }
  for (const { angles } of Object.values(activations)) {
    for (const { start, end } of angles) cost += (Math.abs(start) + Math.abs(end)) * BEND;
  }
  return cost;
}
