import type { FieldId, InstitutionId } from './ids';
import type { Point } from './point';

/** A building; it may stand empty, because families often name the place before the person. */
export interface Institution {
  readonly id: InstitutionId;
  readonly name: string;
  /** Written by hand to be shown on the sheet instead of `name`; `null`: derived when drawn. */
  readonly shortName: string | null;
  readonly field: FieldId | null;
  /** The side of the building on which its sign stands: away from the family. */
  readonly signSide: 'above' | 'below';
  /**
   * x of the middle of an empty building, y of the centres of its figures. With people inside, the walls
   * are derived from where they stand.
   */
  readonly position: Point;
  /** « Ranger » leaves it where it is. */
  readonly pinned: boolean;
  /** « Ne pas sortir »: seen in the room, left out of all that is handed on. */
  readonly staysHere: boolean;
}
