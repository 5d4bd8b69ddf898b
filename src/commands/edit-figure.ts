import { figureAt } from '../model/figure-at';
import type { FieldId } from '../model/ids';
import type { Person, Sex } from '../model/person';
import { recordAt } from '../model/records';
import { cleanText, TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { nameProblem } from './name-problem';
import { onOneLine } from './typed-text';

/**
 * Gives a figure or a building another name, as it is being typed.
 * @returns what is wrong with the name, in a sentence, or `null`: then it was taken.
 */
export function editName(host: CommandHost, id: string, typed: string): string | null {
  const { persons, institutions } = host.editor.store.getState().committed;
  const max = recordAt(institutions, id) === undefined ? TEXT_LIMITS.name : TEXT_LIMITS.institution;
  const line = onOneLine(typed);
  const name = cleanText(line).trim();
  const isFree = name === '' && mayBeNameless(recordAt(persons, id));
  const problem = isFree ? null : nameProblem(line, host.t, max);
  if (problem !== null) return problem;
  commitEdit(host, { label: 'command.editName', mergeKey: `name:${id}` }, (draft) => {
    const figure = figureAt(draft, id);
    if (figure !== undefined) figure.name = name;
  });
  return null;
}

/** A child who is not born, or never was, may have no name. */
export function mayBeNameless(person: Pick<Person, 'expected' | 'loss'> | undefined): boolean {
  return person !== undefined && (person.expected || person.loss !== null);
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
