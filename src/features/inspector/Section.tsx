import { useId, type ReactNode } from 'react';
import styles from './Card.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel, with a heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles['section']}>
      <h3 id={id} className={styles['sectionTitle']}>
        {title}
      </h3>
      {children}
    </div>
  );
}
