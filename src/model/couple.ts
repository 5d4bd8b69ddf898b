import type { CoupleId, PersonId } from './ids';

/** married, pacsés, union libre, separated, divorced, widowed. */
export type CoupleStateKind = 'married' | 'civilUnion' | 'cohabiting' | 'separated' | 'divorced' | 'widowed';

export interface CoupleState {
  readonly kind: CoupleStateKind;
  readonly year: number | null;
}

/** Two partners. Children hang from the couple, so half-siblings need no special case. */
export interface Couple {
  readonly id: CoupleId;
  /** Two different persons, in the order told. The same two persons are one couple. */
  readonly partners: readonly [PersonId, PersonId];
  /** What the couple went through, in order; empty: a union of unknown kind. */
  readonly states: readonly CoupleState[];
}
