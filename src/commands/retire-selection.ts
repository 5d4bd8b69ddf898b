import type { Command } from '../session/command';

/** « Retirer… »: asks first, because nothing brings back what goes. */
export const retireSelection: Command = {
  id: 'retire',
  label: 'command.retire',
  shortcuts: ['Shift+Delete'],
  isEnabled: ({ editor }) => editor.store.getState().selection.size > 0,
  run: ({ editor, surroundings }) => {
    surroundings.retire([...editor.store.getState().selection]);
  },
};
