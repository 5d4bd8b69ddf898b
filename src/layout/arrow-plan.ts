import type { Activation } from '../model/activation';
import type { ActivationId, FigureId, InstitutionId, SomebodyId } from '../model/ids';
import { badgeSize } from './arrow-shape';
import { signEnvelope } from './envelope';
import { found } from './found';
import type { LaneEnd } from './lane';
import { createPerObject } from './memo';
import type { ArrowShape, BuildingShape, FigureShape } from './scene';
import type { Standing } from './standing-shapes';

/** An arrow as the router sees it. */
export interface ArrowPlan {
  readonly arrow: Activation;
  readonly shape: ArrowShape;
  readonly from: readonly LaneEnd[];
  readonly to: readonly LaneEnd[];
  readonly badge: readonly [width: number, height: number];
}

/** All arrows of a scene in the order of telling, with what they join. */
export type ArrowPlansOf = (
  scene: Standing,
  activations: Readonly<Record<ActivationId, Activation>>,
) => readonly ArrowPlan[];

/** Plans arrows, and remembers: the same plan for the same shape, which stands for the same arrow and the same ends. */
export function createArrowPlans(): ArrowPlansOf {
  const kept = new WeakMap<ArrowShape, ArrowPlan>();
  const endOf = createPerObject(laneEnd);
  return (scene, activations) => {
    const ends = laneEnds(scene, endOf);
    const present = (ids: readonly FigureId[]) => found(ids, (id) => ends.get(id));
    return scene.arrows.flatMap((shape) => {
      const arrow = activations[shape.id];
      if (arrow === undefined) return [];
      const known = kept.get(shape);
      if (known?.arrow === arrow) return [known];
      const badge = badgeSize(shape.kind, shape.number, shape.tag);
      const plan = { arrow, shape, from: present(arrow.from), to: present(arrow.to), badge };
      kept.set(shape, plan);
      return [plan];
    });
  };
}

type EndShape = FigureShape | BuildingShape;

function laneEnd(shape: EndShape): LaneEnd {
  return { id: shape.id, envelope: signEnvelope(shape) };
}

function laneEnds(
  { figures, buildings }: Standing,
  endOf: (shape: EndShape) => LaneEnd,
): ReadonlyMap<SomebodyId | InstitutionId, LaneEnd> {
  const ends = new Map<FigureId, LaneEnd>();
  for (const shape of figures) ends.set(shape.id, endOf(shape));
  for (const shape of buildings) ends.set(shape.id, endOf(shape));
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
