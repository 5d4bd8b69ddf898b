import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import { useEscapeFirst } from '../../ui/use-escape-first';
import styles from './ArrangeBar.module.css';

export type ArrangeState =
  /** Arrows routed so far, of all. */
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  /** The new places are shown; nothing is kept yet. */
  | { readonly kind: 'offered' };

interface ArrangeBarProps {
  readonly state: ArrangeState;
  readonly onStop: () => void;
  readonly onKeep: () => void;
  readonly onRevert: () => void;
  /** The keyboard was in the bar, which goes. */
  readonly onLeave: () => void;
}

const FIELDS = 'input, textarea, select';

/** At the head of the sheet while it is being arranged, then until it is known which places to keep. */
export function ArrangeBar({ state, onStop, onKeep, onRevert, onLeave }: ArrangeBarProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const isRunning = state.kind === 'running';
  const handingOn = (answer: () => void) => () => {
    const hadKeyboard = bar.current?.contains(document.activeElement) === true;
    answer();
    if (hadKeyboard) onLeave();
  };
  const onEscape = handingOn(isRunning ? onStop : onRevert);
  // Takes the browser's focus: a question is answered with Enter, unless somebody is writing.
  useEffect(() => {
    if (!isRunning && document.activeElement?.matches(FIELDS) !== true) keep.current?.focus();
  }, [isRunning]);
  useEscapeFirst(onEscape);
  return (
    <div ref={bar} className={styles['bar']} role="group" aria-label={t('editor.arrange')}>
      {isRunning ? (
        <>
          <label className={styles['progress']}>
            {t('editor.arranging', { done: state.done, total: state.total })}
            <progress value={state.done} max={Math.max(state.total, 1)} />
          </label>
          <Button onClick={handingOn(onStop)}>{t('editor.arrangeStop')}</Button>
        </>
      ) : (
        <>
          <p className={styles['question']} role="status">
            {t('editor.arranged')}
          </p>
          <Button onClick={handingOn(onRevert)}>{t('editor.arrangeRevert')}</Button>
          <Button ref={keep} variant="primary" onClick={handingOn(onKeep)}>
            {t('editor.arrangeKeep')}
          </Button>
        </>
      )}
    </div>
  );
}
