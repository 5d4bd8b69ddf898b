import type { AgeKey, AgeLock, AgeResult } from './age-file';
import type { Bytes } from './bytes';
import type { PhraseCost } from './vault';

/** The slow work of the vault, as it is asked of a worker. */
export type VaultRequest =
  | { readonly kind: 'derive'; readonly phrase: string; readonly salt: Bytes; readonly cost: PhraseCost }
  /** Finds what this device can pay for a phrase. */
  | { readonly kind: 'calibrate' }
  | { readonly kind: 'sealAge'; readonly plain: Bytes; readonly lock: AgeLock }
  | { readonly kind: 'openAge'; readonly sealed: Bytes; readonly key: AgeKey };

export interface VaultAnswers {
  readonly derive: Bytes;
  readonly calibrate: PhraseCost;
  readonly sealAge: AgeResult;
  readonly openAge: AgeResult;
}
