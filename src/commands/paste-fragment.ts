import type { Draft } from 'immer';
import { placeNew } from '../layout/place-new';
import { roomBeside } from '../layout/room-beside';
import type { Activation } from '../model/activation';
import { DEFAULT_FIELDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { Field } from '../model/field';
import { figureAt } from '../model/figure-at';
import type { Fragment } from '../model/fragment';
import type { ActivationId, FieldId, FigureId, ProfessionalId } from '../model/ids';
import { moveFigures } from '../model/move-figures';
import { nextRank } from '../model/new-arrow';
import { inOrderOfTelling } from '../model/order-of-telling';
import { recordAt, recordsOf } from '../model/records';
import type { CommandHost } from '../session/command';
import { reroute } from './reroute';

interface Pasting {
  readonly draft: Draft<DiagramDocument>;
  readonly fragment: Fragment;
  /** The id on this sheet of what the fragment calls by this one. */
  readonly idOf: <T extends string>(id: T) => T;
  /** The sheet's own record stands for it. */
  readonly isThere: (id: string) => boolean;
  readonly tools: Pick<CommandHost, 'makeId' | 'now' | 'room' | 't'>;
}

/**
 * Draws a fragment on a sheet: everything gets new ids but the companions that are there already, stands next to
 * where it stood without covering anything, and its arrows are routed; all others stay as they are.
 * @returns the figures to take in hand; when only arrows were copied, those.
 */
export function pasteFragment(
  draft: Draft<DiagramDocument>,
  fragment: Fragment,
  tools: Pick<CommandHost, 'makeId' | 'now' | 'room' | 't'>,
): readonly string[] {
  const known = new Map<string, string>();
  const isThere = (id: string): boolean =>
    fragment.companions.has(id as FigureId) && sameKindThere(draft, fragment.document, id);
  const idOf = <T extends string>(id: T): T => {
    const mine = known.get(id) ?? (isThere(id) ? id : tools.makeId());
    known.set(id, mine);
    return mine as T;
  };
  const pasting: Pasting = { draft, fragment, idOf, isThere, tools };
  pasteFields(pasting);
  const figures = pasteFigures(pasting);
  pasteKin(pasting);
  standBeside(pasting, figures);
  const arrows = pasteArrows(pasting);
  reroute(draft, tools.t, ({ id }) => arrows.includes(id));
  const copied = figures.filter((id) => ![...fragment.companions].some((other) => idOf(other) === id));
  return copied.length > 0 ? copied : arrows;
}

function sameKindThere(draft: Draft<DiagramDocument>, document: DiagramDocument, id: string): boolean {
  return (['persons', 'professionals', 'institutions'] as const).some(
    (kind) => Object.hasOwn(document[kind], id) && Object.hasOwn(draft[kind], id),
  );
}

/**
 * A field of the same name is the same field, and so is one that this sheet renamed; any other comes along if it is
 * used, also one that the other sheet named anew: « politique » does not become the « culture » it began as.
 */
function pasteFields({ draft, fragment, idOf }: Pasting): void {
  const { professionals, institutions, fields } = fragment.document;
  const used = [...recordsOf(professionals), ...recordsOf(institutions)].flatMap(({ field }) => field ?? []);
  for (const id of new Set(used)) {
    const field = recordAt(fields, id);
    if (field === undefined || fieldHere(draft, field) !== undefined) continue;
    const mine = idOf(id);
    draft.fields[mine] = { ...field, id: mine };
  }
}

function fieldHere({ fields }: Pick<DiagramDocument, 'fields'>, { id, name }: Field): Field | undefined {
  const isRenamedThere = Object.hasOwn(DEFAULT_FIELDS, id) && DEFAULT_FIELDS[id]?.name !== name;
  const ofThisName = recordsOf<Field>(fields).find((field) => field.name === name);
  return isRenamedThere ? ofThisName : (recordAt(fields, id) ?? ofThisName);
}

function fieldOf({ draft, fragment, idOf }: Pasting, id: FieldId | null): FieldId | null {
  const field = id === null ? undefined : recordAt(fragment.document.fields, id);
  if (field === undefined) return null;
  return fieldHere(draft, field)?.id ?? idOf(field.id);
}

function pasteFigures(pasting: Pasting): readonly FigureId[] {
  const { draft, fragment, idOf, isThere } = pasting;
  const { persons, professionals, institutions } = fragment.document;
  const made: FigureId[] = [];
  const isNew = ({ id }: { readonly id: FigureId }) => !isThere(id);
  for (const person of recordsOf(persons).filter(isNew)) {
    const id = idOf(person.id);
    draft.persons[id] = { ...person, id, position: { ...person.position } };
    made.push(id);
  }
  for (const institution of recordsOf(institutions).filter(isNew)) {
    const id = idOf(institution.id);
    const field = fieldOf(pasting, institution.field);
    draft.institutions[id] = { ...institution, id, field, position: { ...institution.position } };
    made.push(id);
  }
  for (const professional of recordsOf(professionals).filter(isNew)) {
    const id = idOf(professional.id);
    const institution = professional.institution === null ? null : idOf(professional.institution);
    const field = fieldOf(pasting, professional.field);
    draft.professionals[id] = {
      ...professional,
      id,
      institution,
      field,
      position: { ...professional.position },
    };
    made.push(id);
  }
  return made;
}

function pasteKin({ draft, fragment, idOf, tools }: Pasting): void {
  const { couples, filiations, households } = fragment.document;
  for (const { partners, states, id } of recordsOf(couples)) {
    const [one, other] = partners;
    draft.couples[idOf(id)] = {
      id: idOf(id),
      partners: [idOf(one), idOf(other)],
      states: states.map((state) => ({ ...state })),
    };
  }
  for (const filiation of recordsOf(filiations)) {
    const id = tools.makeId<'filiation'>();
    const twins =
      filiation.twins === null ? null : { ...filiation.twins, group: idOf(filiation.twins.group) };
    draft.filiations[id] = {
      ...filiation,
      id,
      child: idOf(filiation.child),
      parent: idOf(filiation.parent),
      twins,
    };
  }
  for (const { name, members } of recordsOf(households)) {
    const id = tools.makeId<'household'>();
    const isNamed = recordsOf<{ readonly name: string | null }>(draft.households).some(
      (home) => home.name === name,
    );
    draft.households[id] = { id, name: isNamed ? null : name, members: members.map(idOf) };
  }
}

/** The group moves as one to where it covers nothing; who works in a building that was there gets a seat in it. */
function standBeside({ draft, fragment, idOf, isThere, tools }: Pasting, made: readonly FigureId[]): void {
  const joining = recordsOf(fragment.document.professionals)
    .filter(({ id, institution }) => institution !== null && isThere(institution) && !isThere(id))
    .map(({ id }): ProfessionalId => idOf(id));
  const group = made.filter((id) => !joining.includes(id as ProfessionalId));
  moveFigures(draft, group, roomBeside(draft, group, tools.t));
  if (joining.length > 0) placeNew(draft, joining, tools.t, tools.room());
}

function pasteArrows(pasting: Pasting): readonly ActivationId[] {
  const { draft, fragment, idOf, tools } = pasting;
  return inOrderOfTelling(fragment.document).map((arrow) => {
    const id = tools.makeId<'activation'>();
    draft.activations[id] = {
      ...arrow,
      ...circumstances(pasting, arrow),
      id,
      from: arrow.from.map(idOf),
      to: arrow.to.map(idOf),
      angles: arrow.angles.map((strand) => ({ ...strand })),
      toldAt: tools.now(),
      rank: nextRank(draft),
    };
    return id;
  });
}

/** On the sheet it was copied from, whoever told of an arrow or was there is still known. */
function circumstances({ draft, fragment, idOf }: Pasting, arrow: Activation) {
  const original = recordAt<Activation>(draft.activations, arrow.id) ?? arrow;
  const here = <T extends FigureId>(id: T): T =>
    figureAt(fragment.document, id) === undefined ? id : idOf(id);
  return {
    concerns: original.concerns.map(here),
    present: original.present.map(here),
    toldBy: original.toldBy === null ? null : here(original.toldBy),
  };
}
