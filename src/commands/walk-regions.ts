import type { Command } from '../session/command';

/** The keyboard goes on from one part of the screen to the next: sheet, line, panel, rails, top bar. */
export const nextRegion: Command = {
  id: 'nextRegion',
  label: 'command.nextRegion',
  shortcuts: ['F6'],
  inFields: true,
  whileReading: true,
  run: ({ surroundings }) => {
    surroundings.walkRegions(1);
  },
};

export const previousRegion: Command = {
  id: 'previousRegion',
  label: 'command.previousRegion',
  shortcuts: ['Shift+F6'],
  inFields: true,
  whileReading: true,
  run: ({ surroundings }) => {
    surroundings.walkRegions(-1);
  },
};
