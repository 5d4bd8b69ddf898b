import { useRef, type ReactElement, type ReactNode } from 'react';
import { shiftInto } from './shift-into';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly text: ReactNode;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** Its own accessible name must already say what it is: the tooltip is for eyes only. */
  readonly children: ReactElement;
}

/** Px kept free between a tooltip and the edge of the window. */
const EDGE = 8;

/** Says a name, a key or why something cannot be done, on hover and keyboard focus; never the only place. */
export function Tooltip({ text, side = 'bottom', children }: TooltipProps) {
  const popup = useRef<HTMLSpanElement>(null);
  /** At the edge of the window its words would be cut. */
  const keepInside = (): void => {
    const { current } = popup;
    if (current === null) return;
    current.style.setProperty('--shift', '0px');
    const { left, right } = current.getBoundingClientRect();
    const shift = shiftInto(left, right, EDGE, document.documentElement.clientWidth - EDGE);
    current.style.setProperty('--shift', `${shift}px`);
  };
  return (
    <span className={styles['place']} data-side={side} onPointerEnter={keepInside} onFocus={keepInside}>
      {children}
      <span ref={popup} className={styles['popup']} aria-hidden="true">
        {text}
      </span>
    </span>
  );
}
