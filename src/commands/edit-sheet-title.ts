import { currentSitting } from '../model/current-sitting';
import { TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { readTyped } from './typed-text';

/**
 * Calls the sheet otherwise; emptied, it keeps the name it has.
 * @returns what is wrong with the name, in a sentence, or `null`.
 */
export function editSheetTitle({ editor, t }: CommandHost, typed: string): string | null {
  const read = readTyped(typed, TEXT_LIMITS.about, t);
  if (!read.ok) return read.problem;
  if (read.value === '') return null;
  editor.commit({ label: 'command.renameSheet' }, (draft) => {
    currentSitting(draft).title = read.value;
  });
  return null;
}
