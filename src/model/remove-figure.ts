import type { Draft } from 'immer';
import type { DiagramDocument } from './document';
import type { CoupleId, FigureId, InstitutionId, PersonId, ProfessionalId, SomebodyId } from './ids';
import { NO_SHAPE } from './new-arrow';
import { recordAt, recordsOf } from './records';

/**
 * Removes a person, and whatever would point at nobody: their filiations and couples go; children of a
 * couple stay with the partner who remains; arrows keep their other ends, and go when a side is left empty.
 * Does nothing when `id` is not in the document.
 */
export function removePerson(draft: Draft<DiagramDocument>, id: PersonId): void {
  if (!Object.hasOwn(draft.persons, id)) return;
  for (const couple of recordsOf(draft.couples)) {
    const [first, second] = couple.partners;
    if (first === id || second === id) removeCouple(draft, couple.id, first === id ? second : first);
  }
  for (const filiation of recordsOf(draft.filiations)) {
    if (filiation.child === id || filiation.parent === id) delete draft.filiations[filiation.id];
  }
  for (const household of recordsOf(draft.households)) {
    if (!household.members.includes(id)) continue;
    household.members = household.members.filter((member) => member !== id);
    if (household.members.length === 0) delete draft.households[household.id];
  }
  forgetSomebody(draft, id);
  delete draft.persons[id];
}

/** Removes a professional; arrows as for a person. The building stays, empty if need be. */
export function removeProfessional(draft: Draft<DiagramDocument>, id: ProfessionalId): void {
  if (!Object.hasOwn(draft.professionals, id)) return;
  forgetSomebody(draft, id);
  delete draft.professionals[id];
}

/** Removes a building; its people stay where they stand, without one, in the field they worked in. */
export function removeInstitution(draft: Draft<DiagramDocument>, id: InstitutionId): void {
  const institution = recordAt(draft.institutions, id);
  if (institution === undefined) return;
  for (const professional of recordsOf(draft.professionals)) {
    if (professional.institution !== id) continue;
    professional.institution = null;
    professional.field ??= institution.field;
  }
  detachFromArrows(draft, id);
  delete draft.institutions[id];
}

/** The couple goes; its children hang from `remaining`, unless they already do. */
function removeCouple(draft: Draft<DiagramDocument>, id: CoupleId, remaining: PersonId): void {
  const filiations = recordsOf(draft.filiations);
  for (const filiation of filiations) {
    if (filiation.parent !== id) continue;
    const already = filiations.some(({ child, parent }) => child === filiation.child && parent === remaining);
    if (already) delete draft.filiations[filiation.id];
    else filiation.parent = remaining;
  }
  delete draft.couples[id];
}

function forgetSomebody(draft: Draft<DiagramDocument>, id: SomebodyId): void {
  detachFromArrows(draft, id);
  for (const arrow of recordsOf(draft.activations)) {
    arrow.concerns = without(arrow.concerns, id);
    arrow.present = without(arrow.present, id);
    if (arrow.toldBy === id) arrow.toldBy = null;
  }
  for (const sitting of recordsOf(draft.sittings)) {
    if (sitting.closed !== null || sitting.participants.every(({ who }) => who !== id)) continue;
    sitting.participants = sitting.participants.filter(({ who }) => who !== id);
  }
}

/** The same list when `id` is not in it: an unchanged list leaves no patch. */
function without<T extends string>(ids: T[], id: string): T[] {
  return ids.includes(id as T) ? ids.filter((other) => other !== id) : ids;
}

/** An arrow that loses an end loses its shape too: `angles` is empty until it is routed again. */
function detachFromArrows(draft: Draft<DiagramDocument>, id: FigureId): void {
  for (const arrow of recordsOf(draft.activations)) {
    if (!arrow.from.includes(id) && !arrow.to.includes(id)) continue;
    arrow.from = arrow.from.filter((end) => end !== id);
    arrow.to = arrow.to.filter((end) => end !== id);
    Object.assign(arrow, NO_SHAPE);
    if (arrow.from.length === 0 || arrow.to.length === 0) delete draft.activations[arrow.id];
  }
}
