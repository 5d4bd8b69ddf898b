import type { DiagramDocument } from '../model/document';

/** Why a sheet cannot be opened or changed. Whatever it is, nothing was changed. */
export type StorageProblem =
  /** Nothing of it reads. */
  | { readonly kind: 'unreadable' }
  /**
   * The end of it is damaged. `document` is what reads, to be kept as a *new* sheet; the damaged one stays
   * as it is, for better tools.
   */
  | { readonly kind: 'incomplete'; readonly document: DiagramDocument }
  /** Written by a newer version of the application. */
  | { readonly kind: 'newerVersion' }
  /** There is no such sheet: erased, perhaps from another tab. */
  | { readonly kind: 'absent' }
  /** It is open, here or in another tab. */
  | { readonly kind: 'inUse' }
  /** The browser gives no storage, or no room. */
  | { readonly kind: 'unavailable' };

export type StorageResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: StorageProblem };
