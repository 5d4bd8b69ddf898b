import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { arrangedIn, arrangeRings, type ArrangeGround, type SeatedRing } from './arrange';
import type { ArrangeResult } from './arrangement';
import type { ArrangeProgress } from './arrange-protocol';
import type { ArrangeOptions } from './arrange-options';
import { arrowsToRoute, sheetWith, trialCost } from './arrange-trial';
import { ringVariants } from './arrange-variants';
import type { ArrowRoute } from './arrow-route';
import { routeAll } from './route-all';

/** Orders of the ring that are routed in haste, to see which reads best. */
const MOST_RINGS = 4;
/** Trials × arrows: a sheet of 40 arrows gets 11 trials, one of 200 two, a larger one none. */
const TRIAL_BUDGET = 450;
/** What a trial in haste may be wrong by: a neighbour must promise more than this. */
const DOUBT = 4;
/** Progress is told in thousandths: trials up to here, then routing. */
const TRIALS_SHARE = 400;
const WHOLE = 1000;

/**
 * « Ranger » from beginning to end. Yields how far it has come, so that whoever runs it can tell, and stop by
 * asking for no more. The same sheet gives the same answer. Arrows between figures that stay keep their shapes.
 */
export function* arrangeJob(
  document: DiagramDocument,
  t: Translate,
  options: ArrangeOptions = {},
): Generator<ArrangeProgress, ArrangeResult, undefined> {
  const arrows = Object.keys(document.activations).length;
  const trials = Math.floor(TRIAL_BUDGET / Math.max(40, arrows));
  const keep = Math.max(1, Math.min(MOST_RINGS, Math.floor(trials / 3)));
  const { ground, rings } = arrangeRings(document, t, { ...options, keep });
  const [first] = rings;
  const best =
    first === undefined || arrows === 0 || trials < 2 ? first : yield* tryRings(ground, rings, trials, t);
  const wanted = arrowsToRoute(ground);
  if (best === undefined) {
    return { positions: ground.families, signSides: new Map(), routes: yield* routed(document, t, wanted) };
  }
  return { ...arrangedIn(ground, best), routes: yield* routed(sheetWith(ground, best), t, wanted) };
}

/** The ring that reads best among these, then among its neighbours, as long as trials are left. */
function* tryRings(
  ground: ArrangeGround,
  rings: readonly SeatedRing[],
  trials: number,
  t: Translate,
): Generator<ArrangeProgress, SeatedRing | undefined, undefined> {
  let best: SeatedRing | undefined;
  let least = Infinity;
  let done = 0;
  const tried = (ring: SeatedRing, margin: number): boolean => {
    const cost = trialCost(ground, ring, t);
    done += 1;
    if (cost >= least - margin) return false;
    [best, least] = [ring, cost];
    return true;
  };
  const progress = (): ArrangeProgress => ({ done: (TRIALS_SHARE * done) / trials, total: WHOLE });
  for (const ring of rings) {
    tried(ring, 0);
    yield progress();
  }
  for (let better = true; better && best !== undefined;) {
    better = false;
    for (const variant of ringVariants(ground, best)) {
      if (done >= trials) return best;
      better = tried(variant, DOUBT);
      yield progress();
      if (better) break;
    }
  }
  return best;
}

function* routed(
  document: DiagramDocument,
  t: Translate,
  wanted: ReadonlySet<ActivationId>,
): Generator<ArrangeProgress, ReadonlyMap<ActivationId, ArrowRoute>, undefined> {
  const steps = routeAll(document, t, wanted);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    yield { done: TRIALS_SHARE + ((WHOLE - TRIALS_SHARE) * done) / Math.max(1, total), total: WHOLE };
  }
}
