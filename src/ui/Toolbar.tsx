import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Tooltip } from './Tooltip';
import styles from './Toolbar.module.css';
import { useRoving } from './use-roving';

export interface ToolbarItem {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** `true` or `false`: a tool that is in hand or not; `null`: something done at once. */
  readonly isPressed: boolean | null;
  /** Said in the tooltip: what it is for. */
  readonly hint: string;
  /** The key that does the same, shown in the tooltip and told to readers. */
  readonly keyCap?: string;
  /** It shows or hides others. */
  readonly isExpanded?: boolean;
  /** A rule stands before it. */
  readonly startsGroup?: boolean;
  /** Why it cannot be used now, in a sentence; left out or `null`: it can. */
  readonly disabledReason?: string | null;
  readonly onPress: () => void;
}

interface ToolbarProps {
  readonly label: string;
  readonly orientation: 'vertical' | 'horizontal';
  readonly items: readonly ToolbarItem[];
  /** The last ones, set apart at the far end. */
  readonly endItems?: readonly ToolbarItem[];
}

/** Icon over word, one stop of the Tab key for all: arrows go from one to the next. */
export function Toolbar({ label, orientation, items, endItems = [] }: ToolbarProps) {
  const all = [...items, ...endItems];
  const { onKeyDown, buttonAt } = useRoving(all.length);
  const button = (item: ToolbarItem, index: number) => {
    const reason = item.disabledReason ?? null;
    return (
      <Tooltip key={item.id} text={<Hint item={item} />} side={orientation === 'vertical' ? 'right' : 'top'}>
        <button
          {...buttonAt(index)}
          type="button"
          className={classNames(styles['tool'], item.startsGroup === true && styles['first'])}
          aria-keyshortcuts={item.keyCap}
          aria-expanded={item.isExpanded}
          aria-pressed={item.isPressed ?? undefined}
          aria-disabled={reason !== null || undefined}
          {...(reason !== null && { 'aria-description': reason })}
          onClick={reason === null ? item.onPress : undefined}
        >
          {item.icon}
          {item.label}
        </button>
      </Tooltip>
    );
  };
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-orientation={orientation}
      className={classNames(styles['toolbar'], styles[orientation])}
      onKeyDown={onKeyDown}
    >
      {items.map(button)}
      {endItems.length > 0 && <span className={styles['gap']} />}
      {endItems.map((item, index) => button(item, items.length + index))}
    </div>
  );
}

function Hint({ item: { hint, keyCap, disabledReason = null } }: { readonly item: ToolbarItem }) {
  if (disabledReason !== null) return disabledReason;
  return (
    <>
      {hint}
      {keyCap !== undefined && <kbd className={styles['key']}>{keyCap}</kbd>}
    </>
  );
}
