import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** Read out when it appears. */
  readonly isLive?: boolean;
}

/** Something went wrong or needs a look: ink, an icon and a sentence, never a hue. */
export function Notice({ children, isLive = false }: NoticeProps) {
  return (
    <p className={styles['notice']} role={isLive ? 'alert' : undefined}>
      <CircleAlert size={18} strokeWidth={2} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
