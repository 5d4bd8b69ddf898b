import {
  ArrowLeft,
  ArrowRightLeft,
  ArrowUpDown,
  CircleCheck,
  ChevronDown,
  ChevronUp,
  Eraser,
  GitFork,
  ListOrdered,
  LogIn,
  LogOut,
  MoveUpRight,
  Pencil,
  Spline,
  Trash2,
} from 'lucide-react';
import { setArrowKind, setEnded, tellBefore } from '../commands/arrow-facts';
import { turnRound } from '../commands/arrow-ends';
import { freeShape } from '../commands/arrow-shape';
import { editSelection } from '../commands/edit-selection';
import { removeSelection } from '../commands/remove-selection';
import { retireSelection } from '../commands/retire-selection';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import { inOrderOfTelling } from '../model/order-of-telling';
import type { CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';
import { saidActions } from './said-actions';
import type { HandActions } from './use-sheet-hands';

export type ArrowPage = 'first' | 'addEnd' | 'order';

interface ArrowSetting {
  readonly arrow: Activation;
  readonly page: ArrowPage;
  readonly onPage: (page: ArrowPage) => void;
  readonly host: CommandHost;
  readonly hands: HandActions;
}

/** What can be done with the one arrow in hand. */
export function arrowActions(setting: ArrowSetting): readonly Action[] {
  const { page, onPage, host } = setting;
  if (page === 'first') return firstActions(setting);
  const back = barAction('back', host.t('bar.back'), ArrowLeft, () => {
    onPage('first');
  });
  return [back, ...(page === 'order' ? orderActions(setting) : endActions(setting))];
}

function firstActions({ arrow, onPage, host }: ArrowSetting): readonly Action[] {
  const { t } = host;
  const isRelay = arrow.kind === 'relay';
  const isShaped = arrow.shapedByHand || arrow.badgeByHand;
  return [
    barAction('turn', t('bar.turnRound'), ArrowUpDown, () => {
      say(host, turnRound(host, arrow.id));
    }),
    barAction('addEnd', t('bar.addEnd'), GitFork, () => {
      onPage('addEnd');
    }),
    barAction(
      'kind',
      t(isRelay ? 'bar.toActivation' : 'bar.toRelay'),
      isRelay ? MoveUpRight : ArrowRightLeft,
      () => {
        say(host, setArrowKind(host, arrow.id, isRelay ? 'activation' : 'relay'));
      },
    ),
    {
      ...barAction('ended', t('bar.ended'), CircleCheck, () => {
        say(host, setEnded(host, [arrow.id], !arrow.ended));
      }),
      isPressed: arrow.ended,
    },
    barAction('order', t('bar.order'), ListOrdered, () => {
      onPage('order');
    }),
    ...saidActions({ host, id: arrow.id }),
    ...(isShaped
      ? [
          barAction('free', t('bar.freeShape'), Spline, () => {
            say(host, freeShape(host, arrow.id));
          }),
        ]
      : []),
    barAction('edit', t('bar.edit'), Pencil, () => {
      editSelection.run(host);
    }),
    barAction('remove', t('bar.remove'), Trash2, () => {
      removeSelection.run(host);
    }),
    barAction('retire', t('erase.entry'), Eraser, () => {
      retireSelection.run(host);
    }),
  ];
}

function endActions({ arrow, host: { t }, hands }: ArrowSetting): readonly Action[] {
  return [
    barAction('from', t('bar.addFrom'), LogOut, () => {
      hands.beginEnd(arrow.id, 'from');
    }),
    barAction('to', t('bar.addTo'), LogIn, () => {
      hands.beginEnd(arrow.id, 'to');
    }),
  ];
}

/** Earlier and later among arrows of its kind: that is what its number tells. */
function orderActions({ arrow, host }: ArrowSetting): readonly Action[] {
  const { editor, t } = host;
  const alike = (): readonly Activation[] => sameKind(editor.store.getState().committed, arrow);
  return [
    barAction('earlier', t('bar.earlier'), ChevronUp, () => {
      const order = alike();
      const before = order[order.findIndex(({ id }) => id === arrow.id) - 1];
      if (before !== undefined) say(host, tellBefore(host, arrow.id, before.id));
    }),
    barAction('later', t('bar.later'), ChevronDown, () => {
      const order = alike();
      const place = order.findIndex(({ id }) => id === arrow.id);
      if (place < order.length - 1) say(host, tellBefore(host, arrow.id, order[place + 2]?.id ?? null));
    }),
  ];
}

function sameKind(document: DiagramDocument, { kind }: Activation): readonly Activation[] {
  return inOrderOfTelling(document).filter((other) => other.kind === kind);
}

function say({ announce }: CommandHost, problem: string | null): void {
  if (problem !== null) announce(problem);
}
