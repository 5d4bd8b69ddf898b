import { produce } from 'immer';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { applyArrangement } from './apply-arrangement';
import { arrangements, type Arrangement } from './arrange';
import type { ArrangeProgress } from './arrange-protocol';
import type { ArrowRoute } from './arrow-route';
import { routeAll } from './route-all';

/** A whole sheet laid out anew. */
export interface ArrangeResult extends Arrangement {
  readonly routes: ReadonlyMap<ActivationId, ArrowRoute>;
}

/**
 * « Ranger » from beginning to end. Yields how far it has come, so that whoever runs it can tell, and stop by
 * asking for no more.
 */
export function* arrangeJob(
  document: DiagramDocument,
  t: Translate,
): Generator<ArrangeProgress, ArrangeResult, undefined> {
  const [best] = arrangements(document, t, 1);
  const { positions, signSides } = best ?? { positions: new Map(), signSides: new Map() };
  const moved = produce(document, (draft) => {
    applyArrangement(draft, { positions, signSides, routes: new Map() });
  });
  const routes = yield* routeAll(moved, t);
  return { positions, signSides, routes };
}
