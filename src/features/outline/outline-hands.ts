import type { OutlineItem } from '../../documents/outline';
import type { MenuEntry } from '../../ui/menu-entry';

/** What can be done from the outline. */
export interface OutlineHands {
  /** Takes what a line stands for in hand, and brings it into sight. */
  readonly onSelect: (item: OutlineItem) => void;
  /** What can be done with it: the same as on the sheet. */
  readonly actionsOf: (item: OutlineItem) => readonly MenuEntry[];
  /** Somebody who is to be chosen for the last action, right under its line; `null`: nobody. */
  readonly asking: Asking | null;
}

/** « Qui est activé par Lina ? » */
export interface Asking {
  /** Key of the line it stands under. */
  readonly key: string;
  readonly label: string;
  readonly optionsFor: (query: string) => readonly {
    readonly id: string;
    readonly label: string;
    readonly detail: string | null;
  }[];
  /** @returns why not, in a sentence, or `null`: then nobody is asked for any more. */
  readonly onChoose: (id: string) => string | null;
  readonly onCancel: () => void;
}
