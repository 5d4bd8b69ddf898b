import type { NewFigureKind } from './chip';
import type { SimpleProblemKind } from './problem';

/** A place in a line where a figure is named. */
export interface Slot {
  /** Kinds of figure that may stand here. */
  readonly kinds: readonly NewFigureKind[];
  /** What a new one is; `guess`: as its words say. */
  readonly newKind: NewFigureKind | 'guess';
  /** What is told when the name is that of a figure of another kind. */
  readonly otherwise: SimpleProblemKind;
  /** A new name may be written in lower case; where it may not, « absences » is no child. */
  readonly lowerCase?: boolean;
}

export const ANY_FIGURE: Slot = {
  kinds: ['family', 'other', 'professional', 'institution'],
  newKind: 'guess',
  otherwise: 'notUnderstood',
};
export const FAMILY: Slot = { kinds: ['family', 'other'], newKind: 'family', otherwise: 'notFamily' };
export const SOMEBODY: Slot = {
  kinds: ['family', 'other', 'professional'],
  newKind: 'guess',
  otherwise: 'institutionInList',
};
