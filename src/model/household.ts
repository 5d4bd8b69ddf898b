import type { HouseholdId, PersonId } from './ids';

/** Those who live under one roof. A person may live in two. */
export interface Household {
  readonly id: HouseholdId;
  readonly name: string | null;
  /** In the order told; no one twice; never empty. */
  readonly members: readonly PersonId[];
}
