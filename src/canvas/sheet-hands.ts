import type { CoupleId, FigureId } from '../model/ids';
import type { Point } from '../model/point';
import type { ArrowShaping } from './HandleLayer';
import type { Caught } from './lasso';
import type { PressedOn } from './use-press';

/** What hands ask for on the sheet. Every function keeps its identity while the sheet is open. */
export interface SheetHands extends ArrowShaping {
  /** @param at where, px at zoom 1 @param adding with the key that adds to what is in hand */
  readonly tapFigure: (id: FigureId, at: Point, adding: boolean) => void;
  readonly tapGround: (at: Point) => void;
  readonly tapCouple: (id: CoupleId, at: Point) => void;
  readonly caught: (caught: Caught, adding: boolean) => void;
  /** An arrow to another figure, or to empty ground where its other end is to be made. */
  readonly connect: (from: FigureId, to: FigureId | Point) => void;
  /** A long press, the right button, Shift+F10. */
  readonly press: (on: PressedOn, byKey: boolean) => void;
}
