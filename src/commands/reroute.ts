import { current, type Draft } from 'immer';
import type { Translate } from '../i18n/translate';
import { applyRoutes } from '../layout/apply-routes';
import { routeArrows } from '../layout/route-arrows';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import { recordsOf } from '../model/records';

/**
 * Chooses the shape of the arrows that `isConcerned` picks, among all the others, which stay as they are.
 * For the end of a recipe: what was moved or lost an end is in its final place.
 */
export function reroute(
  draft: Draft<DiagramDocument>,
  t: Translate,
  isConcerned: (arrow: Activation) => boolean,
): void {
  const document = current(draft);
  const concerned = recordsOf(document.activations).filter(isConcerned);
  if (concerned.length === 0) return;
  applyRoutes(
    draft,
    routeArrows(
      document,
      concerned.map(({ id }) => id),
      t,
    ),
  );
}
