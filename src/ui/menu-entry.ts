import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';

interface MenuAction {
  readonly kind: 'action';
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Said after the name, in a quieter voice: a file ending, a key. */
  readonly detail?: string;
  readonly isDisabled?: boolean;
  readonly onSelect: () => void;
}

/** One of several, with a mark on the one in use. */
export interface MenuChoice {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: string) => void;
}

interface MenuSeparator {
  readonly kind: 'separator';
  readonly id: string;
}

export type MenuEntry = MenuAction | MenuChoice | MenuSeparator;

/** A button, and what drops from it. */
export interface MenuProps {
  /** It opens the menu and gets the state of it. */
  readonly trigger: ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
}
