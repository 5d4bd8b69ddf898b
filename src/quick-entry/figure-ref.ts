import type { Institution } from '../model/institution';
import type { FigureId } from '../model/ids';
import type { NewFigureKind } from './chip';
import type { NewInstitution, NewPerson, NewProfessional } from './intent';

/** A figure that a line speaks of, found on the sheet or made by the line. */
export interface FigureRef {
  readonly id: FigureId;
  readonly kind: NewFigureKind;
  readonly name: string;
  readonly isNew: boolean;
}

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A record in the making: facts told later in the line are written into it. */
export type NewRecord =
  | { readonly kind: 'family' | 'other'; readonly person: Mutable<NewPerson> }
  | { readonly kind: 'professional'; readonly professional: Mutable<NewProfessional> }
  | { readonly kind: 'institution'; readonly institution: Mutable<NewInstitution> };

export type InstitutionFacts = Pick<Institution, 'field'>;

export function livesTogetherKind(kind: NewFigureKind): boolean {
  return kind === 'family' || kind === 'other';
}
