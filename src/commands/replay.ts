import type { Command } from '../session/command';

/** The semicolon: a pause, and what follows. No browser takes it, and no keyboard needs AltGr for it. */
export const replay: Command = {
  id: 'replay',
  label: 'command.replay',
  whileReading: true,
  shortcuts: [';'],
  isEnabled: ({ editor }) => {
    const { persons, professionals, institutions } = editor.store.getState().committed;
    return [persons, professionals, institutions].some((records) => Object.keys(records).length > 0);
  },
  run: ({ surroundings }) => {
    surroundings.replay();
  },
};
