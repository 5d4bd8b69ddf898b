import { ArrowDown, ArrowDownUp, ArrowRightLeft, ArrowUp, MoveUpRight, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { turnRound } from '../commands/arrow-ends';
import { tellStep } from '../commands/arrow-facts';
import { removeSelection } from '../commands/remove-selection';
import type { OutlineItem } from '../documents/outline';
import type { MessageKey } from '../i18n/translate';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { oneStep } from '../model/order-of-telling';
import type { CommandHost } from '../session/command';
import type { MenuEntry } from '../ui/menu-entry';
import { sayRefusal } from './say-refusal';

interface OutlineActionTools {
  readonly host: CommandHost;
  /** As it is shown. */
  readonly document: DiagramDocument;
  /** Takes what the line stands for in hand. */
  readonly onTake: (item: OutlineItem) => void;
  /** Somebody is to be chosen, whom it activates or hands over to. */
  readonly onConnect: (kind: Activation['kind']) => void;
}

/** What can be done with a line of the outline; nothing with a heading of those who are in no home. */
export function outlineActions(item: OutlineItem, tools: OutlineActionTools): readonly MenuEntry[] {
  const { host, onTake } = tools;
  const edit = action(host, 'outline.edit', <Pencil size={18} />, () => {
    onTake(item);
    host.surroundings.openCard();
  });
  if (item.kind === 'apart') return [];
  // A home is changed in the card of somebody who lives there.
  if (item.kind === 'household')
    return item.items
      .slice(0, 1)
      .flatMap((one) => outlineActions(one, tools))
      .slice(0, 1);
  return [
    edit,
    ...(item.kind === 'arrow' ? arrowActions(item, tools) : figureActions(item, tools)),
    action(host, 'outline.remove', <Trash2 size={18} />, () => {
      onTake(item);
      removeSelection.run(host);
    }),
  ];
}

function figureActions({ kind }: OutlineItem, { host, onConnect }: OutlineActionTools): readonly MenuEntry[] {
  const activate = action(host, 'outline.activate', <MoveUpRight size={18} />, () => {
    onConnect('activation');
  });
  if (kind === 'person') return [activate];
  const relay = action(host, 'outline.relay', <ArrowRightLeft size={18} />, () => {
    onConnect('relay');
  });
  return [activate, relay];
}

function arrowActions({ id }: OutlineItem, { host, document }: OutlineActionTools): readonly MenuEntry[] {
  const arrow = id as ActivationId;
  const step = (way: 'earlier' | 'later', icon: ReactNode): readonly MenuEntry[] =>
    oneStep(document, arrow, way) === null
      ? []
      : [
          action(host, `outline.${way}`, icon, () => {
            sayRefusal(host, tellStep(host, arrow, way));
          }),
        ];
  return [
    action(host, 'outline.turnRound', <ArrowDownUp size={18} />, () => {
      sayRefusal(host, turnRound(host, arrow));
    }),
    ...step('earlier', <ArrowUp size={18} />),
    ...step('later', <ArrowDown size={18} />),
  ];
}

type ActionKey = Extract<
  MessageKey,
  `outline.${'edit' | 'activate' | 'relay' | 'remove' | 'turnRound' | 'earlier' | 'later'}`
>;

function action({ t }: CommandHost, key: ActionKey, icon: ReactNode, onSelect: () => void): MenuEntry {
  return { kind: 'action', id: key, label: t(key), icon, onSelect };
}
