import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './ToolHint.module.css';

interface ToolHintProps {
  /** What the tool waits for. */
  readonly sentence: string;
  readonly place: 'head' | 'foot';
  /** More that can be done now, between the sentence and « Terminer ». */
  readonly children?: ReactNode;
  readonly onStop: () => void;
}

/** Over the head or the foot of the sheet while a tool draws: what comes next, and how to leave it with one finger. */
export function ToolHint({ sentence, place, children, onStop }: ToolHintProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['hint']} data-place={place}>
      <p role="status" className={styles['sentence']}>
        {sentence}
      </p>
      {children}
      <Button variant="plain" onClick={onStop}>
        {t('toolStep.stop')}
      </Button>
    </div>
  );
}
