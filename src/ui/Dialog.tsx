import { X } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import { classNames } from './class-names';
import { useTranslation } from './translation';
import { useModal } from './use-modal';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the one that goes on last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** Nothing inside can be pressed: the text itself takes the focus, so that the keys scroll it. */
  readonly isText?: boolean;
  /** Escape or the cross. Nothing typed inside is kept by the dialog itself. */
  readonly onClose: () => void;
}

/**
 * A modal dialog, shown for as long as it is mounted. The browser's own element keeps the focus inside and
 * gives it back on closing.
 */
export function Dialog(props: DialogProps) {
  const { title, description, children, footer, size = 'medium', isText = false, onClose } = props;
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const descriptionId = useId();
  // On the dialog itself, Enter does nothing by accident.
  useModal(ref, isText ? body : ref);
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
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
        <Button
          variant="plain"
          aria-label={t('editor.close')}
          icon={<X size={20} strokeWidth={2} />}
          onClick={onClose}
        />
      </header>
      {description !== undefined && (
        <p id={descriptionId} className={styles['description']}>
          {description}
        </p>
      )}
      {children !== undefined && (
        <div
          ref={body}
          className={styles['body']}
          {...(isText && { role: 'region', tabIndex: 0, 'aria-labelledby': titleId })}
        >
          {children}
        </div>
      )}
      {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
    </dialog>
  );
}
