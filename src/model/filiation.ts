import type { CoupleId, FiliationId, PersonId } from './ids';

export type FiliationKind = 'birth' | 'adopted' | 'foster';

/** A child's tie to a couple or to one parent. A child may have several (birth and foster parents). */
export interface Filiation {
  readonly id: FiliationId;
  readonly child: PersonId;
  readonly parent: CoupleId | PersonId;
  readonly kind: FiliationKind;
  /** Children of the same parent with the same `group` are twins. */
  readonly twins: { readonly group: string; readonly kind: 'fraternal' | 'identical' } | null;
}
