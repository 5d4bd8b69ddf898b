import type { Command } from '../session/command';

export const project: Command = {
  id: 'project',
  label: 'command.project',
  whileReading: true,
  shortcuts: ['F9'],
  inFields: true,
  run: ({ surroundings }) => {
    surroundings.project();
  },
};

/** Its keys are also heard where no other is: in dialogs and menus. */
export const hideSheet: Command = {
  id: 'hideSheet',
  label: 'command.hideSheet',
  whileReading: true,
  shortcuts: ['F8', 'Pause'],
  inFields: true,
  run: ({ surroundings }) => {
    surroundings.hide();
  },
};

/** A ring: no keyboard needs AltGr for it, and no browser takes it. */
export const spotlight: Command = {
  id: 'spotlight',
  label: 'command.spotlight',
  whileReading: true,
  shortcuts: ['°'],
  run: ({ surroundings }) => {
    surroundings.spotlight();
  },
};

/** The sign of a paragraph, for words that are said; no browser takes it. */
export const expressions: Command = {
  id: 'expressions',
  label: 'command.expressions',
  whileReading: true,
  shortcuts: ['§'],
  run: ({ surroundings }) => {
    surroundings.tellExpression();
  },
};
