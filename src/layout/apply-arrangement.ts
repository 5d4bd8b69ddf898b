import type { Draft } from 'immer';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import { recordAt } from '../model/records';
import { applyRoutes } from './apply-routes';
import type { ArrangeResult } from './arrangement';

/** Moves everything to where « Ranger » would have it, with its arrows: one change, one undo. */
export function applyArrangement(
  draft: Draft<DiagramDocument>,
  { positions, signSides, routes }: ArrangeResult,
): void {
  for (const [id, { x, y }] of positions) {
    const figure = figureAt(draft, id);
    if (figure !== undefined) figure.position = { x, y };
  }
  for (const [id, side] of signSides) {
    const institution = recordAt(draft.institutions, id);
    if (institution !== undefined) institution.signSide = side;
  }
  applyRoutes(draft, routes);
}
