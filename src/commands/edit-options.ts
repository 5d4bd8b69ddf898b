import { figureAt } from '../model/figure-at';
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
  const drawn = [...selection].filter(
    (id) => figureAt(shown, id) !== undefined || Object.hasOwn(shown.activations, id),
  );
  if (drawn.length < selection.size) host.editor.select(drawn);
}
