import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';

export interface MenuAction {
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

export interface MenuSeparator {
  readonly kind: 'separator';
  readonly id: string;
}

export type MenuEntry = MenuAction | MenuChoice | MenuSeparator;

interface MenuProps {
  /** A button: it opens the menu and gets the state of it. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
}

/** A menu that drops from a button; arrows, first letters, Escape and Tab work as everywhere. */
export function Menu({ trigger, entries, align = 'end' }: MenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={styles['positioner']}
        >
          <BaseMenu.Popup className={styles['popup']}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry.kind === 'separator') return <BaseMenu.Separator className={styles['separator']} />;
  if (entry.kind === 'choice') return <ChoiceEntries choice={entry} />;
  return (
    <BaseMenu.Item
      label={entry.label}
      disabled={entry.isDisabled ?? false}
      onClick={entry.onSelect}
      className={styles['item']}
    >
      {entry.icon}
      <span className={styles['label']}>{entry.label}</span>
      {entry.detail !== undefined && <span className={styles['detail']}>{entry.detail}</span>}
    </BaseMenu.Item>
  );
}

function ChoiceEntries({ choice }: { readonly choice: MenuChoice }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className={styles['groupLabel']}>{choice.label}</BaseMenu.GroupLabel>
      <BaseMenu.RadioGroup value={choice.value} onValueChange={choice.onChange}>
        {choice.options.map((option) => (
          <BaseMenu.RadioItem
            key={option.value}
            value={option.value}
            lang={option.lang}
            closeOnClick
            className={styles['item']}
          >
            <span className={styles['mark']}>
              <BaseMenu.RadioItemIndicator>
                <Check size={17} strokeWidth={2.4} aria-hidden="true" />
              </BaseMenu.RadioItemIndicator>
            </span>
            <span className={styles['label']}>{option.label}</span>
          </BaseMenu.RadioItem>
        ))}
      </BaseMenu.RadioGroup>
    </BaseMenu.Group>
  );
}
