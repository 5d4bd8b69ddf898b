import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Block.module.css';

interface BlockProps {
  readonly title: ReactNode;
  readonly detail: string | null;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Told in one line; opened, all of it. */
export function Block({ title, detail, onToggle, children }: BlockProps) {
  return (
    <details
      className={styles['block']}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary className={styles['summary']}>
        <ChevronRight size={18} strokeWidth={2} aria-hidden="true" />
        <span className={styles['text']}>
          <b>{title}</b>
          {detail !== null && <span> · {detail}</span>}
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
