import type { Field, FieldIcon } from '../model/field';
import { removeField as removeFieldOf, usesOfField } from '../model/field-edits';
import type { FieldId } from '../model/ids';
import { recordsOf } from '../model/records';
import { cleanText, TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { nameProblem } from './name-problem';
import { onOneLine, readTyped } from './typed-text';

/**
 * A field more, shown by its icon, until it is given another sign.
 * @returns why the name cannot be taken, in a sentence, or `null`.
 */
export function addField(host: CommandHost, typed: string): string | null {
  const problem = fieldNameProblem(host, typed, null);
  if (problem !== null) return problem;
  const field: Field = {
    id: host.makeId<'field'>(),
    name: asName(typed),
    icon: 'custom',
    shown: true,
    tag: null,
  };
  change(host, (fields) => {
    fields[field.id] = field;
  });
  return null;
}

/** @returns why the name cannot be taken, in a sentence, or `null`. */
export function renameField(host: CommandHost, id: FieldId, typed: string): string | null {
  const problem = fieldNameProblem(host, typed, id);
  if (problem === null) changeOne(host, id, { name: asName(typed) });
  return problem;
}

export function setFieldIcon(host: CommandHost, id: FieldId, icon: FieldIcon): void {
  changeOne(host, id, { icon, tag: null });
}

/**
 * A few letters instead of the icon.
 * @returns why they cannot be taken, in a sentence, or `null`.
 */
export function setFieldTag(host: CommandHost, id: FieldId, typed: string): string | null {
  const read = readTyped(typed, TEXT_LIMITS.tag, host.t);
  if (!read.ok) return read.problem;
  if (read.value === '') return host.t('settings.tagEmpty');
  changeOne(host, id, { tag: read.value });
  return null;
}

export function showField(host: CommandHost, id: FieldId, shown: boolean): void {
  changeOne(host, id, { shown });
}

/** @returns what became of those who were in it, in a sentence, or `null` when nobody was. */
export function removeField(host: CommandHost, id: FieldId): string | null {
  const document = host.editor.store.getState().committed;
  const count = usesOfField(document, id);
  const name = document.fields[id]?.name ?? '';
  commitEdit(host, { label: 'command.editField' }, (draft) => {
    removeFieldOf(draft, id);
  });
  return count === 0 ? null : host.t('settings.fieldWasUsed', { name, count });
}

function fieldNameProblem(host: CommandHost, typed: string, own: FieldId | null): string | null {
  const { fields } = host.editor.store.getState().committed;
  const name = asName(typed).toLocaleLowerCase();
  const isTaken = recordsOf(fields).some(
    (field) => field.id !== own && field.name.toLocaleLowerCase() === name,
  );
  return nameProblem(onOneLine(typed), host.t) ?? (isTaken ? host.t('settings.fieldTwice') : null);
}

function asName(typed: string): string {
  return cleanText(onOneLine(typed)).trim();
}

function changeOne(host: CommandHost, id: FieldId, facts: Partial<Omit<Field, 'id'>>): void {
  change(host, (fields) => {
    const field = fields[id];
    if (field !== undefined) Object.assign(field, facts);
  });
}

function change(host: CommandHost, recipe: (fields: Record<FieldId, Field>) => void): void {
  commitEdit(host, { label: 'command.editField' }, (draft) => {
    recipe(draft.fields);
  });
}
