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
  type LucideIcon,
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
  const back = action('back', host.t('bar.back'), ArrowLeft, () => {
    onPage('first');
  });
  return [back, ...(page === 'order' ? orderActions(setting) : endActions(setting))];
}

function firstActions({ arrow, onPage, host }: ArrowSetting): readonly Action[] {
  const { t } = host;
  const isRelay = arrow.kind === 'relay';
  const isShaped = arrow.shapedByHand || arrow.badgeByHand;
  return [
    action('turn', t('bar.turnRound'), ArrowUpDown, () => {
      say(host, turnRound(host, arrow.id));
    }),
    action('addEnd', t('bar.addEnd'), GitFork, () => {
      onPage('addEnd');
    }),
    action(
      'kind',
      t(isRelay ? 'bar.toActivation' : 'bar.toRelay'),
      isRelay ? MoveUpRight : ArrowRightLeft,
      () => {
        say(host, setArrowKind(host, arrow.id, isRelay ? 'activation' : 'relay'));
      },
    ),
    {
      ...action('ended', t('bar.ended'), CircleCheck, () => {
        say(host, setEnded(host, [arrow.id], !arrow.ended));
      }),
      isPressed: arrow.ended,
    },
    action('order', t('bar.order'), ListOrdered, () => {
      onPage('order');
    }),
    ...(isShaped
      ? [
          action('free', t('bar.freeShape'), Spline, () => {
            say(host, freeShape(host, arrow.id));
          }),
        ]
      : []),
    action('edit', t('bar.edit'), Pencil, () => {
      editSelection.run(host);
    }),
    action('remove', t('bar.remove'), Trash2, () => {
      removeSelection.run(host);
    }),
    action('retire', t('erase.entry'), Eraser, () => {
      retireSelection.run(host);
    }),
  ];
}

function endActions({ arrow, host: { t }, hands }: ArrowSetting): readonly Action[] {
  return [
    action('from', t('bar.addFrom'), LogOut, () => {
      hands.beginEnd(arrow.id, 'from');
    }),
    action('to', t('bar.addTo'), LogIn, () => {
      hands.beginEnd(arrow.id, 'to');
    }),
  ];
}

/** Earlier and later among arrows of its kind: that is what its number tells. */
function orderActions({ arrow, host }: ArrowSetting): readonly Action[] {
  const { editor, t } = host;
  const alike = (): readonly Activation[] => sameKind(editor.store.getState().committed, arrow);
  return [
    action('earlier', t('bar.earlier'), ChevronUp, () => {
      const order = alike();
      const before = order[order.findIndex(({ id }) => id === arrow.id) - 1];
      if (before !== undefined) say(host, tellBefore(host, arrow.id, before.id));
    }),
    action('later', t('bar.later'), ChevronDown, () => {
      const order = alike();
      const place = order.findIndex(({ id }) => id === arrow.id);
      if (place < order.length - 1) say(host, tellBefore(host, arrow.id, order[place + 2]?.id ?? null));
    }),
  ];
}

function sameKind(document: DiagramDocument, { kind }: Activation): readonly Activation[] {
  return inOrderOfTelling(document).filter((other) => other.kind === kind);
}

function action(id: string, label: string, Icon: LucideIcon, onPress: () => void): Action {
  return { id, label, icon: <Icon size={22} strokeWidth={1.9} />, onPress };
}

function say({ announce }: CommandHost, problem: string | null): void {
  if (problem !== null) announce(problem);
}
