import { isPlain, type ArrowPlan } from './arrow-plan';

/** Whether a hand bent the arrow, which then keeps its shape; not when it gained or lost an end since. */
export function keepsShape({ arrow, shape }: ArrowPlan): boolean {
  return arrow.shapedByHand && arrow.angles.length === shape.strands.length;
}

/** Whether the badge stays where it is along its arrow: put there by hand, or the junction of a fork bent by hand. */
export function keepsBadge(plan: ArrowPlan): boolean {
  if (plan.arrow.badgeAt === null) return false;
  return plan.arrow.badgeByHand || (keepsShape(plan) && !isPlain(plan));
}
