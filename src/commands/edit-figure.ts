import { figureAt } from '../model/figure-at';
import type { FieldId } from '../model/ids';
import type { Sex } from '../model/person';
import { recordAt } from '../model/records';
import { cleanText } from '../model/text';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { renameProblem } from './name-problem';
import { onOneLine } from './typed-text';

/**
 * Gives a figure or a building another name, as it is being typed.
 * @returns what is wrong with the name, in a sentence, or `null`: then it was taken.
 */
export function editName(host: CommandHost, id: string, typed: string): string | null {
  const line = onOneLine(typed);
  const problem = renameProblem(host.editor.store.getState().committed, id, line, host.t);
  if (problem !== null) return problem;
  const name = cleanText(line).trim();
  commitEdit(host, { label: 'command.editName', mergeKey: `name:${id}` }, (draft) => {
    const figure = figureAt(draft, id);
    if (figure !== undefined) figure.name = name;
  });
  return null;
}

/** « Ranger » leaves these where they are, or moves them again. */
export function editPinned(host: CommandHost, ids: readonly string[], pinned: boolean): void {
  commitEdit(host, { label: 'command.editFigure' }, (draft) => {
    for (const id of ids) {
      const figure = figureAt(draft, id);
      if (figure !== undefined) figure.pinned = pinned;
    }
  });
}

/**
 * @param field `null`: for a professional, their institution’s; for an institution, none. One that the sheet
 *   does not have changes nothing.
 */
export function editField(host: CommandHost, ids: readonly string[], field: FieldId | null): void {
  const { fields } = host.editor.store.getState().committed;
  if (field !== null && recordAt(fields, field) === undefined) return;
  commitEdit(host, { label: 'command.editFigure' }, (draft) => {
    for (const id of ids) {
      const worker = recordAt(draft.professionals, id) ?? recordAt(draft.institutions, id);
      if (worker !== undefined) worker.field = field;
    }
  });
}

/** For the symbol of somebody of the family, and for how sentences agree. `null`: not said. */
export function editSex(host: CommandHost, ids: readonly string[], sex: Sex | null): void {
  commitEdit(host, { label: 'command.editFigure' }, (draft) => {
    for (const id of ids) {
      const somebody = recordAt(draft.persons, id) ?? recordAt(draft.professionals, id);
      if (somebody !== undefined) somebody.sex = sex;
    }
  });
}
