import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import { IconButton } from './IconButton';
import { useTranslation } from './translation';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the one that goes on last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** Escape or the cross. Nothing typed inside is kept by the dialog itself. */
  readonly onClose: () => void;
}

/**
 * A modal dialog, shown for as long as it is mounted. The browser's own element keeps the focus inside and
 * gives it back on closing.
 */
export function Dialog({ title, description, children, footer, size = 'medium', onClose }: DialogProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const descriptionId = useId();
  // Follows the browser's top layer.
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={classNames(styles['dialog'], styles[size])}
      aria-labelledby={titleId}
      aria-describedby={description === undefined ? undefined : descriptionId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['header']}>
        <h2 id={titleId} className={styles['title']}>
          {title}
        </h2>
        <IconButton label={t('editor.close')} icon={<X size={20} strokeWidth={2} />} onClick={onClose} />
      </header>
      {description !== undefined && (
        <p id={descriptionId} className={styles['description']}>
          {description}
        </p>
      )}
      {children !== undefined && <div className={styles['body']}>{children}</div>}
      {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
    </dialog>
  );
}
