import { useState } from 'react';
import type { TrialStep } from '../../storage/storage-trial';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';
import { useAnswer } from '../../ui/use-answer';
import { BackupFacts } from './BackupFacts';
import type { BackupState } from './backup-state';
import styles from './BackupStateDialog.module.css';

interface BackupStateDialogProps {
  readonly read: () => Promise<BackupState>;
  /** Writes, cuts the connection, reads back, erases. */
  readonly onTrial: () => Promise<readonly TrialStep[]>;
  readonly onClose: () => void;
}

/** « État de la sauvegarde »: what is where, how old, and what the browser promised. */
export function BackupStateDialog({ read, onTrial, onClose }: BackupStateDialogProps) {
  const { t } = useTranslation();
  const state = useAnswer(read);
  const [trial, setTrial] = useState<readonly TrialStep[] | null>(null);
  return (
    <Dialog
      title={t('backup.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => void onTrial().then(setTrial)}>{t('backup.trial')}</Button>
          <Button variant="primary" onClick={onClose}>
            {t('editor.close')}
          </Button>
        </>
      }
    >
      {state !== undefined && <BackupFacts state={state} />}
      <ul className={styles['trial']} role="status">
        {trial?.map(({ step, isFine }) => (
          <li key={step}>{t(isFine ? 'backup.fine' : 'backup.failed', { step: t(`backup.${step}`) })}</li>
        ))}
      </ul>
    </Dialog>
  );
}
