import type { Draft } from 'immer';
import { findInstitution } from '../catalogue/find-institution';
import { placeNew } from '../layout/place-new';
import { FIELD_IDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { FieldId, InstitutionId, ProfessionalId } from '../model/ids';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import { foldText } from '../quick-entry/fold';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { editText } from './edit-text';
import { reroute } from './reroute';
import { readTyped } from './typed-text';

/** « assistante sociale de secteur », and what the sheet shows of it when the whole is too long. */
export function editFunction(
  host: CommandHost,
  id: string,
  which: 'function' | 'shortFunction',
  typed: string,
): string | null {
  return editText(host, {
    label: 'command.editProfessional',
    key: `${which}:${id}`,
    typed,
    max: TEXT_LIMITS.function,
    write: (draft, value) => {
      const professional = recordAt(draft.professionals, id);
      if (professional !== undefined) professional[which] = value;
    },
  });
}

/**
 * Makes these professionals work in the institution of this name: the one on the sheet, else a new one, in the
 * field the catalogue knows for it. They take a seat there and their arrows follow; nobody else moves.
 * @param typed empty: they work nowhere.
 * @returns what is wrong with the name, in a sentence, or `null`.
 */
export function editWorkplace(host: CommandHost, ids: readonly string[], typed: string): string | null {
  const { t, editor, makeId } = host;
  const read = readTyped(typed, TEXT_LIMITS.institution, t);
  if (!read.ok) return read.problem;
  const { committed } = editor.store.getState();
  const known = institutionNamed(committed, read.value);
  const newId = read.value === '' || known !== null ? null : makeId<'institution'>();
  const place = known ?? newId;
  const movers = ids.flatMap((id) => recordAt(committed.professionals, id) ?? []);
  const moved = movers.filter(({ institution }) => institution !== place).map(({ id }) => id);
  if (moved.length === 0) return null;
  commitEdit(host, { label: 'command.editProfessional' }, (draft) => {
    if (newId !== null) addInstitution(draft, newId, read.value);
    for (const id of moved) workAt(draft, id, place);
    placeNew(draft, newId === null ? moved : [newId, ...moved], t);
    reroute(draft, t, ({ from, to }) => [...from, ...to].some((end) => moved.some((id) => id === end)));
  });
  return null;
}

function workAt(draft: Draft<DiagramDocument>, id: ProfessionalId, place: InstitutionId | null): void {
  const professional = recordAt<Draft<Professional>>(draft.professionals, id);
  if (professional !== undefined) professional.institution = place;
}

function institutionNamed({ institutions }: DiagramDocument, name: string): InstitutionId | null {
  const folded = foldText(name);
  return recordsOf(institutions).find((institution) => foldText(institution.name) === folded)?.id ?? null;
}

function addInstitution(draft: Draft<DiagramDocument>, id: InstitutionId, name: string): void {
  draft.institutions[id] = {
    id,
    name,
    shortName: null,
    field: fieldOfName(draft, name),
    signSide: 'above',
    position: { x: 0, y: 0 },
    pinned: false,
  };
}

/** As the catalogue says, if the sheet still has that field. */
function fieldOfName({ fields }: Pick<DiagramDocument, 'fields'>, name: string): FieldId | null {
  const field = findInstitution(name)?.field ?? null;
  return field === null ? null : (recordAt(fields, FIELD_IDS[field])?.id ?? null);
}
