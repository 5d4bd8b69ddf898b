import type { Draft } from 'immer';
import { FIELD_IDS } from './default-fields';
import type { DiagramDocument } from './document';
import type { FieldId } from './ids';
import { recordsOf } from './records';

/** The five fields every sheet has stay, because they come back with every file: they can be hidden. */
export function isRemovable(id: FieldId): boolean {
  return !(Object.values(FIELD_IDS) as readonly FieldId[]).includes(id);
}

/** How many institutions and professionals are in this field. */
export function usesOfField(
  { institutions, professionals }: Pick<DiagramDocument, 'institutions' | 'professionals'>,
  id: FieldId,
): number {
  return [...recordsOf(institutions), ...recordsOf(professionals)].filter(({ field }) => field === id).length;
}

/** Who was in it is then in none; a professional, in that of the institution. Does nothing to one of the five. */
export function removeField(draft: Draft<DiagramDocument>, id: FieldId): void {
  if (!isRemovable(id)) return;
  for (const institution of recordsOf(draft.institutions)) {
    if (institution.field === id) institution.field = null;
  }
  for (const professional of recordsOf(draft.professionals)) {
    if (professional.field === id) professional.field = null;
  }
  delete draft.fields[id];
}
