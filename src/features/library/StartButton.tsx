import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './StartButton.module.css';

interface StartButtonProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly detail: string;
  readonly isMain?: boolean;
  readonly onClick: () => void;
}

/** A way to begin: its name, and one line that says what comes. */
export function StartButton({ icon, label, detail, isMain = false, onClick }: StartButtonProps) {
  return (
    <button type="button" className={classNames(styles['way'], isMain && styles['main'])} onClick={onClick}>
      {icon}
      <span>
        <span className={styles['label']}>{label}</span>
        <span className={styles['detail']}>{detail}</span>
      </span>
    </button>
  );
}
