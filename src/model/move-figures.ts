import type { Draft } from 'immer';
import type { DiagramDocument } from './document';
import { figureAt } from './figure-at';
import type { FigureId, InstitutionId } from './ids';
import type { Point } from './point';
import { recordAt, recordsOf } from './records';

/**
 * What moves when `ids` are moved: a building takes its people along, and somebody at work takes the whole
 * building, because the walls stand round them.
 */
export function movedTogether(document: DiagramDocument, ids: Iterable<string>): ReadonlySet<FigureId> {
  const moved = new Set<FigureId>();
  const buildings = new Set<InstitutionId>();
  for (const id of ids) {
    const professional = recordAt(document.professionals, id);
    if (professional !== undefined) moved.add(professional.id);
    if (professional !== undefined && professional.institution !== null)
      buildings.add(professional.institution);
    const person = recordAt(document.persons, id);
    if (person !== undefined) moved.add(person.id);
    const institution = recordAt(document.institutions, id);
    if (institution !== undefined) buildings.add(institution.id);
  }
  for (const id of buildings) moved.add(id);
  for (const { id, institution } of recordsOf(document.professionals)) {
    if (institution !== null && buildings.has(institution)) moved.add(id);
  }
  return moved;
}

/** Moves exactly `ids` by `delta`, in px at zoom 1. Ids that are no figures are passed over. */
export function moveFigures(draft: Draft<DiagramDocument>, ids: Iterable<FigureId>, delta: Point): void {
  for (const id of ids) {
    const figure = figureAt(draft, id);
    if (figure === undefined) continue;
    figure.position.x += delta.x;
    figure.position.y += delta.y;
  }
}
