import type { Draft } from 'immer';
import { findInstitution } from '../catalogue/find-institution';
import { buildingAt } from '../layout/building-at';
import { placeNew } from '../layout/place-new';
import { FIELD_IDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { FieldId, FigureId, InstitutionId, ProfessionalId } from '../model/ids';
import { newInstitution, newPerson, newProfessional } from '../model/new-figures';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import type { ProfessionalFacts } from '../quick-entry/intent';
import type { CommandHost } from '../session/command';
import { figureTyped, nameAlone, type FigureTyped } from './figure-typed';

/** A figure or building that a hand puts somewhere. */
export interface FigureToMake {
  readonly kind: 'person' | 'other' | 'professional' | 'institution';
  /** As it was typed, with what it tells besides: a year, a function, a field. */
  readonly name: string;
  /** Px at zoom 1. */
  readonly at: Point;
}

/** What is wrong with its name; `null`: it can be made. */
export function figureProblem(
  figure: Pick<FigureToMake, 'kind' | 'name'>,
  { editor, t, now }: Pick<CommandHost, 'editor' | 't' | 'now'>,
): string | null {
  const typed = figureTyped(figure, editor.store.getState().committed, { t, now });
  return typed.ok ? null : typed.problem;
}

/**
 * Makes the figure where the hand put it. A professional put inside a building works there, unless another was named,
 * and gets a seat beside those who do; an institution that the catalogue knows gets its field.
 */
export function makeFigure(
  draft: Draft<DiagramDocument>,
  figure: FigureToMake,
  host: Pick<CommandHost, 'makeId' | 'room' | 't' | 'now'>,
): FigureId {
  const { kind, at } = figure;
  const typed = figureTyped(figure, draft, host);
  const told = typed.ok ? typed.value : nameAlone(figure.name);
  const position = { x: Math.round(at.x), y: Math.round(at.y) };
  if (kind === 'institution') return makeInstitution(draft, told, position, host);
  if (kind === 'professional') return makeProfessional(draft, told, position, host);
  const id = host.makeId<'person'>();
  const person = newPerson(id, { name: told.name, kind: kind === 'other' ? 'other' : 'family' });
  draft.persons[id] = { ...person, ...told.person, position };
  return id;
}

type Tools = Pick<CommandHost, 'makeId' | 'room' | 't'>;

function makeInstitution(
  draft: Draft<DiagramDocument>,
  { name, field }: Pick<FigureTyped, 'name' | 'field'>,
  position: Point,
  { makeId }: Tools,
): InstitutionId {
  const id = makeId<'institution'>();
  const known = field === undefined ? fieldNamedBy(draft, name) : fieldOnSheet(draft, field);
  const signSide = position.y < middleOfFamily(draft) ? 'above' : 'below';
  draft.institutions[id] = { ...newInstitution(id, { name, field: known }), signSide, position };
  return id;
}

function makeProfessional(
  draft: Draft<DiagramDocument>,
  { name, professional, place }: FigureTyped,
  position: Point,
  host: Tools,
): ProfessionalId {
  const { makeId, room, t } = host;
  const id = makeId<'professional'>();
  const told = place === null ? professional.institution : makeInstitution(draft, place, position, host);
  const institution = told ?? buildingAt(draft, position, t);
  draft.professionals[id] = {
    ...newProfessional(id, name),
    ...workTold(draft, professional),
    institution,
    position,
  };
  if (institution !== null) placeNew(draft, [id], t, room());
  return id;
}

/** What a professional was said to be, but for where they work. */
export function workTold(
  { fields }: Pick<DiagramDocument, 'fields'>,
  { sex, function: work, field }: ProfessionalFacts,
): Pick<Professional, 'sex' | 'function' | 'field'> {
  return { sex: sex ?? null, function: work ?? null, field: fieldOnSheet({ fields }, field ?? null) };
}

/** A sheet may have done away with a field that the language knows. */
function fieldOnSheet({ fields }: Pick<DiagramDocument, 'fields'>, field: FieldId | null): FieldId | null {
  return field === null ? null : (recordAt(fields, field)?.id ?? null);
}

/** The field that the catalogue knows for an institution of this name, if the sheet still has it. */
export function fieldNamedBy(document: Pick<DiagramDocument, 'fields'>, name: string): FieldId | null {
  const known = findInstitution(name)?.field ?? null;
  return known === null ? null : fieldOnSheet(document, FIELD_IDS[known]);
}

/** Signs stand above the buildings above it, px; the first row when there is no family yet. */
function middleOfFamily({ persons }: Pick<DiagramDocument, 'persons'>): number {
  const rows = recordsOf<Person>(persons).map(({ position }) => position.y);
  return rows.length === 0 ? 0 : (Math.min(...rows) + Math.max(...rows)) / 2;
}
