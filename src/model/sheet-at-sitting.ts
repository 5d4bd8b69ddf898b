import type { DiagramDocument } from './document';
import { sheetContent } from './sheet-content';
import type { ClosedSitting } from './sitting';

/** The sheet as it was when this sitting ended, as a document of its own, in which the sitting goes on. */
export function sheetAtSitting(sitting: ClosedSitting): DiagramDocument {
  return {
    ...sheetContent(sitting.closed),
    sittings: { [sitting.id]: { ...sitting, closed: null } },
  };
}
