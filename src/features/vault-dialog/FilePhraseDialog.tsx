import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import { isStrongEnough } from '../../vault/phrase-strength';
import styles from './ProtectDialog.module.css';

interface FilePhraseDialogProps {
  /** Whether a file is made, or opened. */
  readonly way: 'seal' | 'open';
  /** Suggested for a new file; empty for one that is opened. */
  readonly offered: string;
  /** @returns why it did not work, in words; `null`: it did. */
  readonly onPhrase: (phrase: string) => Promise<string | null>;
  readonly onClose: () => void;
  /** Where the file goes. */
  readonly children?: ReactNode;
}

/** The phrase of a protected file. */
export function FilePhraseDialog({ way, offered, onPhrase, onClose, children }: FilePhraseDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(offered);
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isWeak = way === 'seal' && typed.trim() !== '' && !isStrongEnough(typed);
  const canGo = typed.trim() !== '' && !isWeak && !isWorking;
  const go = async () => {
    setWorking(true);
    setProblem(null);
    const refusal = await onPhrase(typed).catch(() =>
      t(way === 'seal' ? 'vault.fileFailed' : 'vault.openFailed'),
    );
    setWorking(false);
    if (refusal === null) onClose();
    else setProblem(refusal);
  };
  const verb = way === 'seal' ? 'vault.makeFile' : 'vault.openFile';
  return (
    <Dialog
      title={t(way === 'seal' ? 'vault.fileTitle' : 'vault.openTitle')}
      description={t(way === 'seal' ? 'vault.fileSentence' : 'vault.openSentence')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('vault.cancel')}</Button>
          <Button variant="primary" disabled={!canGo} onClick={() => void go()}>
            {t(isWorking ? 'vault.working' : verb)}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (canGo) void go();
        }}
      >
        <TextField
          label={t('vault.filePhrase')}
          hint={t(way === 'seal' ? 'vault.filePhraseHint' : 'vault.openHint')}
          value={typed}
          onChange={setTyped}
        />
        {children}
        <div role="status">
          {isWeak && <Notice>{t('vault.tooWeak')}</Notice>}
          {problem !== null && <Notice>{problem}</Notice>}
        </div>
      </form>
    </Dialog>
  );
}
