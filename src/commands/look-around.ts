import { figureAt } from '../model/figure-at';
import type { FigureId } from '../model/ids';
import type { Command, CommandHost } from '../session/command';

/** « Autour de Yanis »: the one figure or building in hand. */
export const lookAround: Command = {
  id: 'lookAround',
  label: 'command.lookAround',
  shortcuts: ['Alt+Enter'],
  whileReading: true,
  isEnabled: (host) => figureInHand(host) !== null,
  run: (host) => {
    const id = figureInHand(host);
    if (id !== null) host.surroundings.lookAround(id);
  },
};

function figureInHand({ editor }: CommandHost): FigureId | null {
  const { committed, selection } = editor.store.getState();
  const [id, ...others] = selection;
  if (id === undefined || others.length > 0) return null;
  return figureAt(committed, id)?.id ?? null;
}
