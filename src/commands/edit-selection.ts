import type { Command } from '../session/command';

/** Opens the panel of what is in hand: figures, buildings or arrows. */
export const editSelection: Command = {
  id: 'editSelection',
  label: 'command.editSelection',
  shortcuts: ['F2'],
  isEnabled: ({ editor }) => editor.store.getState().selection.size > 0,
  run: ({ surroundings }) => {
    surroundings.openCard();
  },
};
