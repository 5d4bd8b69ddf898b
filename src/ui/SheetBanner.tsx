import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './SheetBanner.module.css';

interface SheetBannerProps {
  readonly leaveLabel: string;
  /** `null`: the way back is elsewhere. */
  readonly onLeave: (() => void) | null;
  /** Which part of the sheet is shown, or how, in words. */
  readonly children: ReactNode;
  /** A button before the way back. */
  readonly more?: ReactNode;
}

/** At the head of the sheet, while it is not shown as it is: how, and the way back. */
export function SheetBanner({ leaveLabel, onLeave, children, more }: SheetBannerProps) {
  return (
    <div className={styles['banner']}>
      <p role="status" className={styles['words']}>
        {children}
      </p>
      {more}
      {onLeave !== null && <Button onClick={onLeave}>{leaveLabel}</Button>}
    </div>
  );
}
