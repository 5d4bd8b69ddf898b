import type { SittingId } from './ids';
import type { SheetContent } from './sheet-content';
import type { Sitting } from './sitting';

/**
 * Everything that is saved, undone and exported; nothing else is. Records are flat and keyed by id, so that
 * a patch names one field of one thing. What was not told is `null`: never 0, never an empty string.
 */
export interface DiagramDocument extends SheetContent {
  readonly sittings: Readonly<Record<SittingId, Sitting>>;
}
