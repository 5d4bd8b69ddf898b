import type { ActivationId, FigureId, InstitutionId } from '../model/ids';
import type { Point } from '../model/point';
import type { ArrowRoute } from './arrow-route';

/** Where « Ranger » would have everything stand. */
export interface Arrangement {
  readonly positions: ReadonlyMap<FigureId, Point>;
  readonly signSides: ReadonlyMap<InstitutionId, 'above' | 'below'>;
}

/** A whole sheet laid out anew, its arrows routed between the new places. */
export interface ArrangeResult extends Arrangement {
  readonly routes: ReadonlyMap<ActivationId, ArrowRoute>;
}
