import type { Draft } from 'immer';
import { placeNew } from '../layout/place-new';
import type { DiagramDocument } from '../model/document';
import type { InstitutionId } from '../model/ids';
import type { Institution } from '../model/institution';
import { joinsAny } from '../model/joins-any';
import { newInstitution } from '../model/new-figures';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import { foldText } from '../quick-entry/fold';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { fieldNamedBy } from './make-figure';
import { reroute } from './reroute';
import { readTyped } from './typed-text';

/**
 * Makes these professionals work in the institution of this name: the one on the sheet, else a new one, in the
 * field the catalogue knows for it.
 * @param typed empty: they work nowhere.
 * @returns what is wrong with the name, in a sentence, or `null`.
 */
export function editWorkplace(host: CommandHost, ids: readonly string[], typed: string): string | null {
  const read = readTyped(typed, TEXT_LIMITS.institution, host.t);
  if (!read.ok) return read.problem;
  const { committed } = host.editor.store.getState();
  const known = read.value === '' ? null : institutionNamed(committed, read.value);
  if (known !== null || read.value === '') {
    moveWorkplace(host, ids, known);
    return null;
  }
  const id = host.makeId<'institution'>();
  const field = fieldNamedBy(committed, read.value);
  const made = newInstitution(id, { name: read.value, field });
  work(host, ids, id, { ...made, signSide: 'above', position: { x: 0, y: 0 } });
  return null;
}

/** Makes these professionals work in this building of the sheet; `null`: nowhere. */
export function moveWorkplace(host: CommandHost, ids: readonly string[], place: InstitutionId | null): void {
  work(host, ids, place, null);
}

/** They take a seat there, and their arrows follow; nobody else moves. */
function work(
  host: CommandHost,
  ids: readonly string[],
  place: InstitutionId | null,
  made: Institution | null,
): void {
  const { professionals } = host.editor.store.getState().committed;
  const moved = ids
    .flatMap((id) => recordAt(professionals, id) ?? [])
    .filter(({ institution }) => institution !== place)
    .map(({ id }) => id);
  if (moved.length === 0) return;
  commitEdit(host, { label: 'command.editProfessional' }, (draft) => {
    if (made !== null) draft.institutions[made.id] = made;
    for (const id of moved) {
      const professional = recordAt<Draft<Professional>>(draft.professionals, id);
      if (professional !== undefined) professional.institution = place;
    }
    placeNew(draft, made === null ? moved : [made.id, ...moved], host.t, host.room());
    const movedIds = new Set<string>(moved);
    reroute(draft, host.t, (arrow) => joinsAny(arrow, movedIds));
  });
}

function institutionNamed({ institutions }: DiagramDocument, name: string): InstitutionId | null {
  const folded = foldText(name);
  return recordsOf(institutions).find((institution) => foldText(institution.name) === folded)?.id ?? null;
}
