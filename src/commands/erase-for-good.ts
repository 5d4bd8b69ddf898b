import type { Command } from '../session/command';
import { hasSelection } from './choose';

/** « Retirer… »: asks first, because nothing brings back what goes. */
export const eraseForGood: Command = {
  id: 'eraseForGood',
  label: 'command.eraseForGood',
  shortcuts: ['Shift+Delete'],
  isEnabled: hasSelection,
  run: ({ editor, surroundings }) => {
    surroundings.eraseForGood([...editor.store.getState().selection]);
  },
};
