import { useRef } from 'react';
import styles from './AwaitedDialog.module.css';
import { useTranslation } from './translation';
import { useModal } from './use-modal';

interface AwaitedDialogProps {
  readonly onClose: () => void;
}

/** Stands, unseen, for a dialog that was asked for and is not there yet: what is pressed meanwhile is not for the sheet. */
export function AwaitedDialog({ onClose }: AwaitedDialogProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  useModal(ref, ref);
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      aria-busy="true"
      aria-label={t('vault.working')}
      className={styles['awaited']}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    />
  );
}
