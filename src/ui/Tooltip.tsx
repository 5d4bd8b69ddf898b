import type { ReactElement, ReactNode } from 'react';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly text: ReactNode;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** Its own accessible name must already say what it is: the tooltip is for eyes only. */
  readonly children: ReactElement;
}

/** Says a name, a key or why something cannot be done, on hover and keyboard focus; never the only place. */
export function Tooltip({ text, side = 'bottom', children }: TooltipProps) {
  return (
    <span className={styles['place']} data-side={side}>
      {children}
      <span className={styles['popup']} aria-hidden="true">
        {text}
      </span>
    </span>
  );
}
