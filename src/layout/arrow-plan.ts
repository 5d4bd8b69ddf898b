import type { Activation } from '../model/activation';
import type { ActivationId, FigureId, InstitutionId, SomebodyId } from '../model/ids';
import { badgeSize } from './arrow-shape';
import { buildingEnvelope, figureEnvelope } from './envelope';
import type { LaneEnd } from './lane';
import type { ArrowShape, Scene } from './scene';

/** An arrow as the router sees it. */
export interface ArrowPlan {
  readonly arrow: Activation;
  readonly shape: ArrowShape;
  readonly from: readonly LaneEnd[];
  readonly to: readonly LaneEnd[];
  readonly badge: readonly [width: number, height: number];
}

/** All arrows of the scene in the order of telling, with what they join. */
export function arrowPlans(
  scene: Scene,
  activations: Readonly<Record<ActivationId, Activation>>,
): readonly ArrowPlan[] {
  const ends = laneEnds(scene);
  const present = (ids: readonly FigureId[]) => ids.flatMap((id) => ends.get(id) ?? []);
  return scene.arrows.flatMap((shape) => {
    const arrow = activations[shape.id];
    if (arrow === undefined) return [];
    const badge = badgeSize(shape.kind, shape.number, shape.tag);
    return [{ arrow, shape, from: present(arrow.from), to: present(arrow.to), badge }];
  });
}

function laneEnds({ figures, buildings }: Scene): ReadonlyMap<SomebodyId | InstitutionId, LaneEnd> {
  const ends = new Map<FigureId, LaneEnd>();
  for (const figure of figures) ends.set(figure.id, { id: figure.id, envelope: figureEnvelope(figure) });
  for (const building of buildings) {
    ends.set(building.id, { id: building.id, envelope: buildingEnvelope(building) });
  }
  return ends;
}

/** Joins one to one: not a fork. */
export function isPlain({ from, to }: ArrowPlan): boolean {
  return from.length === 1 && to.length === 1;
}

/** The same for the two directions between two figures; `null` for a fork. */
export function pairKey(plan: ArrowPlan): string | null {
  if (!isPlain(plan)) return null;
  const [one, other] = [plan.from[0]?.id ?? '', plan.to[0]?.id ?? ''];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
