import type { Draft } from 'immer';
import { findInstitution } from '../catalogue/find-institution';
import type { Translate } from '../i18n/translate';
import { buildingAt } from '../layout/building-at';
import { placeNew } from '../layout/place-new';
import { FIELD_IDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { FieldId, FigureId } from '../model/ids';
import { newInstitution, newPerson, newProfessional } from '../model/new-figures';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import { recordAt, recordsOf } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import { nameTyped } from '../quick-entry/name-typed';
import type { CommandHost } from '../session/command';
import { nameProblem } from './name-problem';

/** A figure or building that a hand puts somewhere. */
export interface FigureToMake {
  readonly kind: 'person' | 'other' | 'professional' | 'institution';
  readonly name: string;
  /** Px at zoom 1. */
  readonly at: Point;
}

/** What is wrong with its name; `null`: it can be made. */
export function figureProblem(
  { kind, name }: Pick<FigureToMake, 'kind' | 'name'>,
  t: Translate,
): string | null {
  return nameProblem(name, t, kind === 'institution' ? TEXT_LIMITS.institution : TEXT_LIMITS.name);
}

/**
 * Makes the figure where the hand put it. A professional put inside a building works there, and gets a seat
 * beside those who do; an institution that the catalogue knows gets its field.
 */
export function makeFigure(
  draft: Draft<DiagramDocument>,
  figure: FigureToMake,
  { makeId, room, t }: Pick<CommandHost, 'makeId' | 'room' | 't'>,
): FigureId {
  const name = nameTyped(figure.name);
  const { kind, at } = figure;
  const position = { x: Math.round(at.x), y: Math.round(at.y) };
  if (kind === 'institution') {
    const id = makeId<'institution'>();
    const signSide = at.y < middleOfFamily(draft) ? 'above' : 'below';
    draft.institutions[id] = {
      ...newInstitution(id, { name, field: fieldNamedBy(draft, name) }),
      signSide,
      position,
    };
    return id;
  }
  if (kind === 'professional') {
    const id = makeId<'professional'>();
    const institution = buildingAt(draft, at, t);
    draft.professionals[id] = { ...newProfessional(id, name), institution, position };
    if (institution !== null) placeNew(draft, [id], t, room());
    return id;
  }
  const id = makeId<'person'>();
  draft.persons[id] = { ...newPerson(id, { name, kind: kind === 'other' ? 'other' : 'family' }), position };
  return id;
}

/** The field that the catalogue knows for an institution of this name, if the sheet still has it. */
export function fieldNamedBy({ fields }: Pick<DiagramDocument, 'fields'>, name: string): FieldId | null {
  const known = findInstitution(name)?.field ?? null;
  return known === null ? null : (recordAt(fields, FIELD_IDS[known])?.id ?? null);
}

/** Signs stand above the buildings above it, px; the first row when there is no family yet. */
function middleOfFamily({ persons }: Pick<DiagramDocument, 'persons'>): number {
  const rows = recordsOf<Person>(persons).map(({ position }) => position.y);
  return rows.length === 0 ? 0 : (Math.min(...rows) + Math.max(...rows)) / 2;
}
