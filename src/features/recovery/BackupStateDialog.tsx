import { useEffect, useState } from 'react';
import type { TrialStep } from '../../storage/storage-trial';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';
import styles from './BackupStateDialog.module.css';

/** What is known of how sheets are kept on this device. */
export interface BackupState {
  /** In the database. */
  readonly sheets: number;
  /** Beside the database; `null`: the browser has no place for them. */
  readonly copies: number | null;
  /** The newest copy, ms since the Unix epoch. */
  readonly lastCopyAt: number | null;
  /** Whether the browser promised to keep it all; `null`: it does not say. */
  readonly isPromised: boolean | null;
  /** Bytes; `null`: it does not say. */
  readonly free: number | null;
  /** The last protected file that was made here. */
  readonly lastFileAt: number | null;
  readonly isProtected: boolean;
}

interface BackupStateDialogProps {
  readonly read: () => Promise<BackupState>;
  /** Writes, cuts the connection, reads back, erases. */
  readonly onTrial: () => Promise<readonly TrialStep[]>;
  readonly onClose: () => void;
}

const MEGABYTE = 1_000_000;

/** « État de la sauvegarde »: what is where, how old, and what the browser promised. */
export function BackupStateDialog({ read, onTrial, onClose }: BackupStateDialogProps) {
  const { t, locale } = useTranslation();
  const [state, setState] = useState<BackupState | null>(null);
  const [trial, setTrial] = useState<readonly TrialStep[] | null>(null);
  // Asks the browser, once.
  useEffect(() => {
    let isCurrent = true;
    void read().then((known) => {
      if (isCurrent) setState(known);
    });
    return () => {
      isCurrent = false;
    };
  }, [read]);
  const when = (at: number | null) =>
    at === null
      ? t('backup.never')
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
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
      {state !== null && (
        <dl className={styles['facts']}>
          <dt>{t('backup.database')}</dt>
          <dd>{t('backup.sheets', { count: state.sheets })}</dd>
          <dt>{t('backup.copies')}</dt>
          <dd>
            {state.copies === null
              ? t('backup.noCopies')
              : t('backup.copiesSince', { count: state.copies, date: when(state.lastCopyAt) })}
          </dd>
          <dt>{t('backup.promise')}</dt>
          <dd>{t(promiseKey(state.isPromised))}</dd>
          <dt>{t('backup.free')}</dt>
          <dd>
            {state.free === null
              ? t('backup.unknown')
              : t('backup.megabytes', { count: Math.floor(state.free / MEGABYTE) })}
          </dd>
          <dt>{t('backup.file')}</dt>
          <dd>{when(state.lastFileAt)}</dd>
          <dt>{t('backup.protection')}</dt>
          <dd>{t(state.isProtected ? 'backup.protected' : 'backup.open')}</dd>
        </dl>
      )}
      <ul className={styles['trial']} role="status">
        {trial?.map(({ step, isFine }) => (
          <li key={step}>{t(isFine ? 'backup.fine' : 'backup.failed', { step: t(`backup.${step}`) })}</li>
        ))}
      </ul>
    </Dialog>
  );
}

function promiseKey(isPromised: boolean | null) {
  if (isPromised === null) return 'backup.unknown';
  return isPromised ? 'backup.promised' : 'backup.notPromised';
}
