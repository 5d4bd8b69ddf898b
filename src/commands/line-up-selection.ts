import type { MessageKey } from '../i18n/translate';
import { lineUp, spread, type Axis, type Edge, type LinedUp } from '../layout/line-up';
import { joinsAny } from '../model/joins-any';
import { movedTogether, moveFigures } from '../model/move-figures';
import { recordAt } from '../model/records';
import type { Command, CommandHost } from '../session/command';
import { perform } from './perform';
import { reroute } from './reroute';

type Label = MessageKey & `command.${string}`;

const EDGES = {
  left: 'command.align.left',
  centre: 'command.align.centre',
  right: 'command.align.right',
  top: 'command.align.top',
  middle: 'command.align.middle',
  bottom: 'command.align.bottom',
} as const satisfies Record<Edge, Label>;

const KEYS: Partial<Record<Edge, string>> = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  top: 'ArrowUp',
  bottom: 'ArrowDown',
};

/** Six ways to bring what is in hand to one line; whoever finds no room there stands beside it. */
export const align: readonly Command[] = (Object.keys(EDGES) as Edge[]).map((edge) => ({
  id: `align:${edge}`,
  label: EDGES[edge],
  shortcuts: KEYS[edge] === undefined ? [] : [`Mod+Shift+${KEYS[edge]}`],
  isEnabled: (host) => signsInHand(host) >= 2,
  run: (host) => {
    const { committed, selection } = host.editor.store.getState();
    place(host, EDGES[edge], lineUp(committed, selection, edge, host.t), 'gesture.alignedAlready');
  },
}));

const AXES = {
  x: 'command.distribute.x',
  y: 'command.distribute.y',
} as const satisfies Record<Axis, Label>;

/** The same gap between each sign in hand and the next. */
export const distribute: readonly Command[] = (['x', 'y'] as const).map((axis) => ({
  id: `distribute:${axis}`,
  label: AXES[axis],
  isEnabled: (host) => signsInHand(host) >= 3,
  run: (host) => {
    const { committed, selection } = host.editor.store.getState();
    place(host, AXES[axis], spread(committed, selection, axis, host.t), 'gesture.spreadAlready');
  },
}));

/** @param already said when nobody moves: the sheet alone would not show that the gesture was heard. */
function place(
  host: CommandHost,
  label: Label,
  { moves, aside }: LinedUp,
  already: 'gesture.alignedAlready' | 'gesture.spreadAlready',
): void {
  const { t, editor } = host;
  if (moves.size === 0) {
    host.announce(t(aside === 0 ? already : 'gesture.noRoomInLine'));
    return;
  }
  const said = () => (aside === 0 ? t('done.moved') : t('gesture.aside', { count: aside }));
  perform(host, { label, said }, (draft) => {
    for (const [id, delta] of moves) moveFigures(draft, [id], delta);
    reroute(draft, t, (arrow) => joinsAny(arrow, moves));
    return [...editor.store.getState().selection];
  });
}

/** People in a building count as the building. */
function signsInHand({ editor }: CommandHost): number {
  const { committed, selection } = editor.store.getState();
  return [...movedTogether(committed, selection)].filter(
    (id) => (recordAt(committed.professionals, id)?.institution ?? null) === null,
  ).length;
}
