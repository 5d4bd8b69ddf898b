import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './FieldProblem.module.css';

interface FieldProblemProps {
  /** For the field’s `aria-describedby`. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Under a field: why what was typed there was not taken. Read out as it appears. */
export function FieldProblem({ id, children }: FieldProblemProps) {
  return (
    <p id={id} role="alert" className={styles['problem']}>
      <CircleAlert size={17} strokeWidth={2} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
