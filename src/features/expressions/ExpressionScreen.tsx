import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import { EXPRESSIONS, expressionAfter } from './expression-keys';
import styles from './ExpressionScreen.module.css';

interface ExpressionScreenProps {
  /** From 0. */
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly onClose: () => void;
}

/** One of the five expressions of the method, for the whole room, over everything else. */
export function ExpressionScreen({ index, onIndex, onClose }: ExpressionScreenProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  // Follows the browser's top layer. Closed before it leaves the page: the keyboard goes back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.focus();
    return () => {
      dialog?.close();
    };
  }, []);
  const turn = (key: string): boolean => {
    const next = expressionAfter(index, key);
    if (next !== null) onIndex(next);
    return next !== null;
  };
  const total = EXPRESSIONS.length;
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      className={styles['screen']}
      aria-label={t('expressions.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === '§') onClose();
        else if (!turn(event.key)) return;
        event.preventDefault();
      }}
    >
      <p className={styles['words']} aria-live="polite">
        {t(EXPRESSIONS[index] ?? EXPRESSIONS[0])}
      </p>
      <div className={styles['bar']}>
        <IconButton
          label={t('expressions.previous')}
          shortcut="←"
          tooltipSide="top"
          icon={<ArrowLeft size={24} strokeWidth={1.9} />}
          onClick={() => {
            turn('ArrowLeft');
          }}
        />
        <span className={styles['place']}>{t('expressions.place', { number: index + 1, total })}</span>
        <IconButton
          label={t('expressions.next')}
          shortcut="→"
          tooltipSide="top"
          icon={<ArrowRight size={24} strokeWidth={1.9} />}
          onClick={() => {
            turn('ArrowRight');
          }}
        />
        <IconButton
          label={t('editor.close')}
          tooltipSide="top"
          icon={<X size={24} strokeWidth={1.9} />}
          onClick={onClose}
        />
      </div>
    </dialog>
  );
}
