import type { PointerEventHandler, ReactNode } from 'react';
import type { Rect } from '../layout/geometry';
import styles from './canvas.module.css';

export interface NodeSvgProps {
  readonly frame: Rect;
  readonly children: ReactNode;
  readonly onPointerEnter: PointerEventHandler;
  readonly onPointerLeave: PointerEventHandler;
}

/** A window on the sheet at the place of one node: symbols draw in the sheet's own coordinates. */
export function NodeSvg({ frame: { x0, y0, x1, y1 }, children, ...hovering }: NodeSvgProps) {
  return (
    <svg
      className={styles['nodeSvg']}
      width={x1 - x0}
      height={y1 - y0}
      viewBox={`${x0} ${y0} ${x1 - x0} ${y1 - y0}`}
      aria-hidden="true"
      {...hovering}
    >
      {children}
    </svg>
  );
}
