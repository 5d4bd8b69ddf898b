import { Blend, CalendarDays, IdCard, ListOrdered, ListTree, type LucideIcon } from 'lucide-react';

/** What may stand beside the sheet, one at a time. */
export type PanelKind = 'thread' | 'card' | 'outline' | 'overlaps' | 'sittings';

export interface PanelItem {
  readonly kind: PanelKind;
  readonly label: 'editor.thread' | 'card.title' | 'outline.title' | 'overlaps.rail' | 'sittings.title';
  readonly Icon: LucideIcon;
}

const ALL: readonly PanelItem[] = [
  { kind: 'thread', label: 'editor.thread', Icon: ListOrdered },
  { kind: 'card', label: 'card.title', Icon: IdCard },
  { kind: 'outline', label: 'outline.title', Icon: ListTree },
  { kind: 'overlaps', label: 'overlaps.rail', Icon: Blend },
  { kind: 'sittings', label: 'sittings.title', Icon: CalendarDays },
];

/** @param isReadOnly nothing can be changed: there is no card to write in. */
export function panelItems(isReadOnly: boolean): readonly PanelItem[] {
  return isReadOnly ? ALL.filter(({ kind }) => kind !== 'card') : ALL;
}
