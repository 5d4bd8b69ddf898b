import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { useRef, type FocusEvent } from 'react';
import type { MenuChoice, MenuEntry, MenuProps } from './menu-entry';
import styles from './Menu.module.css';

interface OpenMenuProps extends MenuProps {
  /** A key asked for it: the first entry is ready, as it is whenever a key opens it again. */
  readonly isByKey: boolean;
}

/** The menu itself, open as soon as it stands: `Menu` loads it when its button is first pressed. */
export function OpenMenu({ trigger, entries, align = 'end', isByKey }: OpenMenuProps) {
  const isFirstAwaited = useRef(isByKey);
  const readyFirst = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!isFirstAwaited.current || target !== currentTarget) return;
    isFirstAwaited.current = false;
    currentTarget.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  };
  return (
    <BaseMenu.Root defaultOpen>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={styles['positioner']}
        >
          <BaseMenu.Popup className={styles['popup']} onFocus={readyFirst}>
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
