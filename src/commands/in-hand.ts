import type { Activation } from '../model/activation';
import { figureAt } from '../model/figure-at';
import { movedTogether } from '../model/move-figures';
import { recordAt } from '../model/records';
import type { Command, CommandHost } from '../session/command';
import { turnRound } from './arrow-ends';
import { perform } from './perform';

/** « Non, plutôt l’inverse »: the arrow in hand. */
export const turnArrowRound: Command = {
  id: 'turnRound',
  label: 'command.turnRound',
  shortcuts: ['Mod+KeyI'],
  isEnabled: (host) => arrowInHand(host) !== null,
  run: (host) => {
    const arrow = arrowInHand(host);
    const refusal = arrow === null ? null : turnRound(host, arrow.id);
    if (refusal !== null) host.announce(refusal);
  },
};

/** The only sign in hand, when it is an arrow. */
function arrowInHand({ editor }: CommandHost): Activation | null {
  const { committed, selection } = editor.store.getState();
  const [id, ...others] = selection;
  if (id === undefined || others.length > 0) return null;
  return recordAt(committed.activations, id) ?? null;
}

/** « Ranger » for the figures in hand, and for whoever moves with them. */
export const arrangeSelection: Command = {
  id: 'arrangeSelection',
  label: 'command.arrangeSelection',
  isEnabled: (host) => figuresInHand(host).length > 0,
  run: (host) => {
    const { committed } = host.editor.store.getState();
    host.surroundings.arrangeOnly(movedTogether(committed, figuresInHand(host)));
  },
};

export const pin: Command = pinning(true);
export const unpin: Command = pinning(false);

function pinning(pinned: boolean): Command {
  const change = (host: CommandHost) => figuresInHand(host).filter((id) => isPinned(host, id) !== pinned);
  return {
    id: pinned ? 'pin' : 'unpin',
    label: pinned ? 'command.pin' : 'command.unpin',
    isEnabled: (host) => change(host).length > 0,
    run: (host) => {
      const { t, editor } = host;
      const ids = change(host);
      const count = ids.length;
      const said = () => (pinned ? t('gesture.pinned', { count }) : t('gesture.unpinned', { count }));
      perform(host, { label: pinned ? 'command.pin' : 'command.unpin', said }, (draft) => {
        for (const id of ids) {
          const figure = figureAt(draft, id);
          if (figure !== undefined) figure.pinned = pinned;
        }
        return [...editor.store.getState().selection];
      });
    },
  };
}

function figuresInHand({ editor }: CommandHost): readonly string[] {
  const { committed, selection } = editor.store.getState();
  return [...selection].filter((id) => figureAt(committed, id) !== undefined);
}

function isPinned({ editor }: CommandHost, id: string): boolean {
  return figureAt(editor.store.getState().committed, id)?.pinned === true;
}
