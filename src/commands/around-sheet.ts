import { figureAt } from '../model/figure-at';
import type { Command } from '../session/command';

export const openLine: Command = {
  id: 'openLine',
  label: 'command.openLine',
  shortcuts: ['/', 'Space'],
  run: ({ surroundings }) => {
    surroundings.openLine();
  },
};

export const openHelp: Command = {
  id: 'openHelp',
  label: 'command.openHelp',
  whileReading: true,
  shortcuts: ['?'],
  run: ({ surroundings }) => {
    surroundings.openHelp();
  },
};

export const rename: Command = {
  id: 'rename',
  label: 'command.rename',
  shortcuts: ['Enter'],
  isEnabled: ({ editor }) => {
    const { committed, selection } = editor.store.getState();
    const [id] = selection;
    return selection.size === 1 && id !== undefined && figureAt(committed, id) !== undefined;
  },
  run: ({ surroundings }) => {
    surroundings.renameSelection();
  },
};

export const deselect: Command = {
  id: 'deselect',
  label: 'command.deselect',
  whileReading: true,
  shortcuts: ['Escape'],
  run: ({ editor, surroundings }) => {
    if (surroundings.leaveTool()) return;
    editor.cancel();
    editor.select([]);
  },
};

export const arrange: Command = {
  id: 'arrange',
  label: 'command.arrange',
  isEnabled: ({ editor }) => {
    const { persons, professionals, institutions } = editor.store.getState().committed;
    return [persons, professionals, institutions].some((records) => Object.keys(records).length > 0);
  },
  run: ({ surroundings }) => {
    surroundings.arrange();
  },
};

export const saveFile: Command = {
  id: 'saveFile',
  label: 'command.saveFile',
  whileReading: true,
  shortcuts: ['Mod+KeyS'],
  inFields: true,
  run: ({ surroundings }) => {
    surroundings.saveFile();
  },
};

/** Instead of the browser, which would print the screen: a part of the sheet, softened, with who stays in the room. */
export const print: Command = {
  id: 'print',
  label: 'command.print',
  whileReading: true,
  shortcuts: ['Mod+KeyP'],
  inFields: true,
  run: ({ surroundings }) => {
    surroundings.print();
  },
};

export const find: Command = {
  id: 'find',
  label: 'command.find',
  whileReading: true,
  shortcuts: ['Mod+KeyF'],
  inFields: true,
  run: ({ surroundings }) => {
    surroundings.find();
  },
};
