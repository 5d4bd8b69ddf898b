import type { FieldId, InstitutionId, ProfessionalId } from './ids';
import type { Sex } from './person';
import type { Point } from './point';

/** One of those who work together. */
export interface Professional {
  readonly id: ProfessionalId;
  readonly name: string;
  readonly sex: Sex | null;
  /** As said: « assistante sociale de secteur ». At most 120 code points. */
  readonly function: string | null;
  /** Written by hand to be shown on the sheet instead of `function`; `null`: derived when drawn. */
  readonly shortFunction: string | null;
  readonly institution: InstitutionId | null;
  /** `null`: the institution's field: a school nurse is care inside education. */
  readonly field: FieldId | null;
  readonly position: Point;
  /** « Ranger » leaves it where it is. */
  readonly pinned: boolean;
  /** « Ne pas sortir »: seen in the room, left out of all that is handed on. */
  readonly staysHere: boolean;
}
