import { linkedTo } from '../model/linked-to';
import { firstSign, nearestSign, type Direction } from '../model/nearest-sign';
import { shownPart } from '../model/shown-part';
import type { Command, CommandHost } from '../session/command';

/** Everybody and every building; arrows follow their ends. */
export const selectAll: Command = {
  id: 'selectAll',
  label: 'command.selectAll',
  shortcuts: ['Mod+KeyA'],
  run: ({ editor }) => {
    const { persons, professionals, institutions } = shownPart(editor.store.getState().committed);
    editor.select([persons, professionals, institutions].flatMap((records) => Object.keys(records)));
  },
};

/** Asked again, it goes one step further. */
export const selectLinked: Command = {
  id: 'selectLinked',
  label: 'command.selectLinked',
  shortcuts: ['Mod+Enter'],
  isEnabled: hasSelection,
  run: ({ editor }) => {
    const { committed, selection } = editor.store.getState();
    editor.select(linkedTo(shownPart(committed), selection));
  },
};

const DIRECTIONS = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
} as const satisfies Record<string, Direction>;
const ARROW_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

/** Takes the nearest sign that way in hand, and shows it; with nothing in hand, where reading begins. */
export const goNearest: readonly Command[] = ARROW_KEYS.map((key) => ({
  id: `goNearest:${DIRECTIONS[key]}`,
  label: 'command.goNearest',
  whileReading: true,
  shortcuts: [`Alt+${key}`],
  run: ({ editor, view }) => {
    const { committed, selection } = editor.store.getState();
    const document = shownPart(committed);
    const from = [...selection].at(-1);
    const next = from === undefined ? firstSign(document) : nearestSign(document, from, DIRECTIONS[key]);
    if (next === null) return;
    editor.select([next]);
    view.reveal([next]);
  },
}));

export function hasSelection({ editor }: CommandHost): boolean {
  return editor.store.getState().selection.size > 0;
}
