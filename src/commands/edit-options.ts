import { isOnSheet } from '../model/is-on-sheet';
import type { SheetOptions } from '../model/sheet-options';
import { shownPart } from '../model/shown-part';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';

/** Shows something more on the sheet, or no longer. What is no longer drawn is no longer in hand. */
export function editOption(host: CommandHost, option: keyof SheetOptions, isOn: boolean): void {
  commitEdit(host, { label: 'command.editOptions' }, (draft) => {
    draft.options[option] = isOn;
  });
  const { committed, selection } = host.editor.store.getState();
  const shown = shownPart(committed);
  const drawn = [...selection].filter((id) => isOnSheet(shown, id));
  if (drawn.length < selection.size) host.editor.select(drawn);
}
