import { useEffect, useRef, type ReactNode } from 'react';
import styles from './ActionBar.module.css';
import { classNames } from './class-names';
import { useRoving } from './use-roving';

export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** One of a few that is the case now; left out: something done at once. */
  readonly isPressed?: boolean;
  /** Takes the room of two. */
  readonly isWide?: boolean;
  readonly onPress: () => void;
}

interface ActionBarProps {
  readonly label: string;
  readonly actions: readonly Action[];
  /** The bar was asked for with the keyboard: it goes on here. */
  readonly takesFocus?: boolean;
  readonly className?: string | undefined;
}

/** Ink on the sheet: what can be done with what is in hand. One stop of the Tab key, arrows inside. */
export function ActionBar({ label, actions, takesFocus = false, className }: ActionBarProps) {
  const { onKeyDown, buttonAt } = useRoving(actions.length);
  const bar = useRef<HTMLDivElement>(null);
  // The browser's focus.
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className={classNames(styles['bar'], className)}
      onKeyDown={onKeyDown}
    >
      {actions.map(({ id, label: word, icon, isPressed, isWide = false, onPress }, index) => (
        <button
          key={id}
          {...buttonAt(index)}
          type="button"
          className={classNames(styles['action'], isWide && styles['wide'])}
          aria-pressed={isPressed}
          onClick={onPress}
        >
          {icon}
          {word}
        </button>
      ))}
    </div>
  );
}
