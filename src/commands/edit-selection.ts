import type { Command } from '../session/command';
import { hasSelection } from './choose';

/** Opens the panel of what is in hand: figures, buildings or arrows. */
export const editSelection: Command = {
  id: 'editSelection',
  label: 'command.editSelection',
  shortcuts: ['F2'],
  isEnabled: hasSelection,
  run: ({ surroundings }) => {
    surroundings.openCard();
  },
};
