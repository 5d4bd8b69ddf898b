import type { ActivationId } from '../model/ids';
import { strandEnds } from './arrow-geometry';
import type { ArrowPlan } from './arrow-plan';
import { sampled } from './arrow-samples';
import type { LaneEnd } from './lane';
import type { ArrowShape } from './scene';
import { createStrandIndex, type PlacedStrand, type StrandIndex } from './strand-index';

/** The index of the strands that stay, kept from one routing to the next. */
export interface StandingStrands {
  /** Brings the index to hold the strands of these arrows and no others; costs by what changed. */
  readonly with: (staying: readonly ArrowPlan[]) => StrandIndex;
}

interface Standing {
  readonly shape: ArrowShape;
  readonly strands: readonly PlacedStrand[];
}

export function createStandingStrands(): StandingStrands {
  const index = createStrandIndex();
  let standing = new Map<ActivationId, Standing>();
  return {
    with: (staying) => {
      const next = new Map<ActivationId, Standing>();
      for (const plan of staying) {
        const before = standing.get(plan.shape.id);
        if (before?.shape === plan.shape) next.set(plan.shape.id, before);
      }
      for (const [id, { strands }] of standing) if (!next.has(id)) strands.forEach(index.remove);
      let added = 0;
      for (const plan of staying) {
        if (next.has(plan.shape.id)) continue;
        next.set(plan.shape.id, stand(plan, index));
        added += 1;
      }
      if (added > MANY) index.segments.trim();
      standing = next;
      return index;
    },
  };
}

/** So many arrows at once are a sheet that was opened or arranged anew. */
const MANY = 100;

/** Where a fork meets: no figure. */
const JUNCTION: Pick<LaneEnd, 'id'> = { id: null };

function stand({ shape, arrow, from, to }: ArrowPlan, index: StrandIndex): Standing {
  const ends = strandEnds<Pick<LaneEnd, 'id'>>(from, to, shape.strands.length > 1 ? [JUNCTION] : []);
  const paired = ends.length === 1 && (arrow.angles[0]?.offset ?? 0) !== 0;
  const strands = shape.strands.map(({ curve }, nth) => {
    const { from: start, to: end } = ends[nth] ?? { from: JUNCTION, to: JUNCTION };
    return index.add(sampled(curve), { paired, from: start.id, to: end.id });
  });
  return { shape, strands };
}
