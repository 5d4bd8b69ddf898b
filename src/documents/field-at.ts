import type { DiagramDocument } from '../model/document';
import type { FieldId, FigureId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Professional } from '../model/professional';
import { recordAt } from '../model/records';

/**
 * A professional's own field, else that of the house: a nurse in a school cares where others teach. `null`: they live
 * together, or nothing is said.
 */
export function fieldAt(document: DiagramDocument, id: FigureId): FieldId | null {
  return (
    recordAt<Professional>(document.professionals, id)?.field ??
    recordAt<Institution>(document.institutions, placeOf(document, id))?.field ??
    null
  );
}

/** The building somebody works in; whoever works in none, and a building, are a place of their own. */
export function placeOf(document: DiagramDocument, id: FigureId): FigureId {
  return recordAt<Professional>(document.professionals, id)?.institution ?? id;
}
