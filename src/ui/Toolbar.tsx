import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Tooltip } from './Tooltip';
import styles from './Toolbar.module.css';

export interface ToolbarItem {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** `true` or `false`: a tool that is in hand or not; `null`: something done at once. */
  readonly isPressed: boolean | null;
  /** Said in the tooltip: what it is for, its key. */
  readonly hint: string;
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
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, current, all.length);
    if (next === null) return;
    event.preventDefault();
    buttons.current[next]?.focus();
  };
  const button = (item: ToolbarItem, index: number) => (
    <Tooltip key={item.id} text={item.hint} side={orientation === 'vertical' ? 'right' : 'top'}>
      <button
        ref={(element) => {
          buttons.current[index] = element;
        }}
        type="button"
        className={styles['tool']}
        aria-pressed={item.isPressed ?? undefined}
        tabIndex={index === current ? 0 : -1}
        onFocus={() => {
          setCurrent(index);
        }}
        onClick={item.onPress}
      >
        {item.icon}
        {item.label}
      </button>
    </Tooltip>
  );
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

/** Where the key leads, round the ends; `null` for a key that is not of a toolbar. */
function nextIndex(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (current + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
