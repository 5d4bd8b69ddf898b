import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  ArrowLeft,
  CopyPlus,
  Eraser,
  House,
  LayoutGrid,
  Pin,
  PinOff,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { duplicate } from '../commands/clipboard';
import { makeHousehold } from '../commands/household';
import { arrangeSelection, pin, unpin } from '../commands/in-hand';
import { align, distribute } from '../commands/line-up-selection';
import { removeSelection } from '../commands/remove-selection';
import { eraseForGood } from '../commands/erase-for-good';
import { recordAt } from '../model/records';
import type { Command, CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';
import { sayRefusal } from './say-refusal';

export type ManyPage = 'first' | 'align';

interface ManySetting {
  readonly host: CommandHost;
  readonly page: ManyPage;
  readonly onPage: (page: ManyPage) => void;
}

const LINES = [
  ['align:left', 'bar.alignLeft', AlignStartVertical],
  ['align:centre', 'bar.alignCentre', AlignCenterVertical],
  ['align:right', 'bar.alignRight', AlignEndVertical],
  ['align:top', 'bar.alignTop', AlignStartHorizontal],
  ['align:middle', 'bar.alignMiddle', AlignCenterHorizontal],
  ['align:bottom', 'bar.alignBottom', AlignEndHorizontal],
  ['distribute:x', 'bar.spreadX', AlignHorizontalDistributeCenter],
  ['distribute:y', 'bar.spreadY', AlignVerticalDistributeCenter],
] as const;

/** What can be done with several signs in hand. */
export function manyActions({ host, page, onPage }: ManySetting): readonly Action[] {
  const { t } = host;
  if (page === 'align') {
    const back = barAction('back', t('bar.back'), ArrowLeft, () => {
      onPage('first');
    });
    const buttons = [...align, ...distribute].flatMap((command) =>
      LINES.filter(([id]) => id === command.id).flatMap(([, label, Icon]) =>
        ofCommand(host, command, t(label), Icon),
      ),
    );
    return [back, ...buttons];
  }
  const canAlign = align.some(({ isEnabled }) => isEnabled?.(host) !== false);
  return [
    ...(canAlign
      ? [
          barAction('align', t('bar.align'), AlignStartVertical, () => {
            onPage('align');
          }),
        ]
      : []),
    ...homeAction(host),
    ...ofCommand(host, arrangeSelection, t('bar.arrange'), LayoutGrid),
    ...ofCommand(host, duplicate, t('bar.duplicate'), CopyPlus),
    ...ofCommand(host, pin, t('bar.pin'), Pin),
    ...ofCommand(host, unpin, t('bar.unpin'), PinOff),
    ...ofCommand(host, removeSelection, t('bar.remove'), Trash2),
    ...ofCommand(host, eraseForGood, t('erase.entry'), Eraser),
  ];
}

/** One home for all, when all are people who may live together. */
function homeAction(host: CommandHost): readonly Action[] {
  const { editor, t } = host;
  const { committed, selection } = editor.store.getState();
  const ids = [...selection];
  if (!ids.every((id) => recordAt(committed.persons, id) !== undefined)) return [];
  return [
    barAction('home', t('bar.household'), House, () => {
      sayRefusal(host, makeHousehold(host, ids, null));
    }),
  ];
}

/** A button for a command, where it can be run. */
function ofCommand(host: CommandHost, command: Command, label: string, Icon: LucideIcon): readonly Action[] {
  if (command.isEnabled?.(host) === false) return [];
  return [
    barAction(command.id, label, Icon, () => {
      command.run(host);
    }),
  ];
}
