import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './SheetBanner.module.css';

interface SheetBannerProps {
  readonly leaveLabel: string;
  readonly onLeave: () => void;
  /** Which part of the sheet is shown, or how, in words. */
  readonly children: ReactNode;
}

/** At the head of the sheet, while it is not shown as it is: how, and the way back. */
export function SheetBanner({ leaveLabel, onLeave, children }: SheetBannerProps) {
  return (
    <div className={styles['banner']}>
      <p role="status" className={styles['words']}>
        {children}
      </p>
      <Button className={styles['leave']} onClick={onLeave}>
        {leaveLabel}
      </Button>
    </div>
  );
}
