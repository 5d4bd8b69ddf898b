import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface BlockProps {
  readonly title: string;
  readonly detail: string | null;
  readonly children: ReactNode;
}

/** A household or a couple, told in one line; opened, it can be changed. */
export function Block({ title, detail, children }: BlockProps) {
  return (
    <details className={styles['block']}>
      <summary className={styles['summary']}>
        <ChevronRight size={18} strokeWidth={2} aria-hidden="true" />
        <span className={styles['summaryText']}>
          <b>{title}</b>
          {detail !== null && <span> · {detail}</span>}
        </span>
      </summary>
      <div className={styles['blockBody']}>{children}</div>
    </details>
  );
}
