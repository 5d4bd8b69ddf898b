import type { Command } from '../session/command';

export const LOUPE_KEY = 'F4';

/** A glass that enlarges what the pointer is on, as long as the key is held. */
export const loupe: Command = {
  id: 'loupe',
  label: 'command.loupe',
  shortcuts: [LOUPE_KEY],
  whileReading: true,
  inFields: true,
  run: ({ surroundings }) => {
    surroundings.holdLoupe();
  },
};
