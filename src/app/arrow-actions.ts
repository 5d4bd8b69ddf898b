import {
  ArrowLeft,
  ArrowRightLeft,
  ArrowUpDown,
  CircleCheck,
  ChevronDown,
  ChevronUp,
  Ellipsis,
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
import { setArrowKind, setEnded, tellStep } from '../commands/arrow-facts';
import { turnRound } from '../commands/arrow-ends';
import { freeShape } from '../commands/arrow-shape';
import { editSelection } from '../commands/edit-selection';
import { removeSelection } from '../commands/remove-selection';
import { eraseForGood } from '../commands/erase-for-good';
import type { Activation } from '../model/activation';
import type { CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';
import { sayRefusal } from './say-refusal';
import { saidActions } from './said-actions';
import type { HandActions } from './use-sheet-hands';

export type ArrowPage = 'first' | 'addEnd' | 'order' | 'more';

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
  const further = { order: orderActions, addEnd: endActions, more: moreActions }[page];
  return [back, ...further(setting)];
}

/** What is wanted of an arrow that was drawn a moment ago, while the tool is in hand for the next one. */
export function drawnActions(arrow: Activation, host: CommandHost): readonly Action[] {
  return [turnAction(arrow, host), editAction(host)];
}

function turnAction({ id }: Activation, host: CommandHost): Action {
  return barAction('turn', host.t('bar.turnRound'), ArrowUpDown, () => {
    sayRefusal(host, turnRound(host, id));
  });
}

function editAction(host: CommandHost): Action {
  return barAction('edit', host.t('bar.edit'), Pencil, () => {
    editSelection.run(host);
  });
}

function firstActions({ arrow, onPage, host }: ArrowSetting): readonly Action[] {
  const { t } = host;
  const isRelay = arrow.kind === 'relay';
  const isShaped = arrow.shapedByHand || arrow.badgeByHand;
  return [
    turnAction(arrow, host),
    barAction('addEnd', t('bar.addEnd'), GitFork, () => {
      onPage('addEnd');
    }),
    barAction(
      'kind',
      t(isRelay ? 'bar.toActivation' : 'bar.toRelay'),
      isRelay ? MoveUpRight : ArrowRightLeft,
      () => {
        sayRefusal(host, setArrowKind(host, arrow.id, isRelay ? 'activation' : 'relay'));
      },
    ),
    {
      ...barAction('ended', t('bar.ended'), CircleCheck, () => {
        sayRefusal(host, setEnded(host, [arrow.id], !arrow.ended));
      }),
      isPressed: arrow.ended,
    },
    barAction('order', t('bar.order'), ListOrdered, () => {
      onPage('order');
    }),
    ...(isShaped
      ? [
          barAction('free', t('bar.freeShape'), Spline, () => {
            sayRefusal(host, freeShape(host, arrow.id));
          }),
        ]
      : []),
    editAction(host),
    barAction('remove', t('bar.remove'), Trash2, () => {
      removeSelection.run(host);
    }),
    barAction('more', t('bar.more'), Ellipsis, () => {
      onPage('more');
    }),
  ];
}

function moreActions({ arrow, host }: ArrowSetting): readonly Action[] {
  return [
    ...saidActions({ host, id: arrow.id }),
    barAction('eraseForGood', host.t('erase.entry'), Eraser, () => {
      eraseForGood.run(host);
    }),
  ];
}

function endActions({ arrow, host: { t }, hands }: ArrowSetting): readonly Action[] {
  const isRelay = arrow.kind === 'relay';
  return [
    barAction('from', t(isRelay ? 'bar.addHandingOver' : 'bar.addFrom'), LogOut, () => {
      hands.beginEnd(arrow.id, 'from');
    }),
    barAction('to', t(isRelay ? 'bar.addTakingOver' : 'bar.addTo'), LogIn, () => {
      hands.beginEnd(arrow.id, 'to');
    }),
  ];
}

function orderActions({ arrow, host }: ArrowSetting): readonly Action[] {
  const step = (way: 'earlier' | 'later', Icon: LucideIcon): Action =>
    barAction(way, host.t(`bar.${way}`), Icon, () => {
      sayRefusal(host, tellStep(host, arrow.id, way));
    });
  return [step('earlier', ChevronUp), step('later', ChevronDown)];
}
