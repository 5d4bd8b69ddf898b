import type { Command } from '../session/command';
import { hasSelection } from './choose';

/** « Retirer… »: asks first, because nothing brings back what goes. */
export const retireSelection: Command = {
  id: 'retire',
  label: 'command.retire',
  shortcuts: ['Shift+Delete'],
  isEnabled: hasSelection,
  run: ({ editor, surroundings }) => {
    surroundings.retire([...editor.store.getState().selection]);
  },
};
