import { createArrowPlans, type ArrowPlansOf } from './arrow-plan';
import { createSheetObstacles, type ObstaclesOf } from './sheet-obstacles';
import { createStandingStrands, type StandingStrands } from './standing-strands';

/** What a routing finds of the sheet, kept from one routing to the next: each costs by what changed. */
export interface KeptRouting {
  readonly plansOf: ArrowPlansOf;
  readonly obstaclesOf: ObstaclesOf;
  readonly standing: StandingStrands;
}

export function createKeptRouting(): KeptRouting {
  return {
    plansOf: createArrowPlans(),
    obstaclesOf: createSheetObstacles(),
    standing: createStandingStrands(),
  };
}
