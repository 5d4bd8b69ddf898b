import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface BannerProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** Buttons, at the end. */
  readonly actions?: ReactNode;
}

/** A quiet sentence about the whole screen, that stays for as long as it is true. */
export function Banner({ icon, children, actions }: BannerProps) {
  return (
    <div className={styles['banner']} role="status">
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <p className={styles['words']}>{children}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
