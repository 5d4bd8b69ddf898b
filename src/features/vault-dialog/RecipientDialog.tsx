import { FolderOpen, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import styles from './ProtectDialog.module.css';

interface RecipientDialogProps {
  /** The key that is set; empty: none. */
  readonly recipient: string;
  /** @param recipient empty: none any more. @returns whether it is one, and was kept. */
  readonly onKeep: (recipient: string) => Promise<'kept' | 'bad' | 'failed'>;
  readonly onClose: () => void;
}

/** Longer than any public key of age; nothing longer is read. */
const MAX_BYTES = 8_192;

/** « Clé de l’établissement »: a public key, typed or from a file, that opens every protected file made from now on. */
export function RecipientDialog({ recipient, onKeep, onClose }: RecipientDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(recipient);
  const [problem, setProblem] = useState<'keeping.badRecipient' | 'vault.notKept' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const write = (key: string) => {
    setTyped(key);
    setProblem(null);
  };
  const keep = async (key: string) => {
    const answer = await onKeep(key.trim());
    if (answer === 'kept') onClose();
    else setProblem(answer === 'bad' ? 'keeping.badRecipient' : 'vault.notKept');
  };
  const read = async (chosen: File | undefined) => {
    const text = chosen === undefined || chosen.size > MAX_BYTES ? '' : await chosen.text().catch(() => '');
    const found = /\bage1[0-9a-z]+/u.exec(text)?.[0];
    if (found === undefined) setProblem('keeping.badRecipient');
    else write(found);
  };
  return (
    <Dialog
      title={t('keeping.recipientTitle')}
      description={t('keeping.recipientSentence')}
      onClose={onClose}
      footer={
        <>
          {recipient !== '' && (
            <Button icon={<Trash2 size={17} />} onClick={() => void keep('')}>
              {t('keeping.noRecipient')}
            </Button>
          )}
          <Button onClick={onClose}>{t('vault.cancel')}</Button>
          <Button variant="primary" disabled={typed.trim() === ''} onClick={() => void keep(typed)}>
            {t('keeping.keepRecipient')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('keeping.recipient')}
          hint={t('keeping.recipientHint')}
          value={typed}
          onChange={write}
        />
        <Button icon={<FolderOpen size={17} />} onClick={() => file.current?.click()}>
          {t('keeping.recipientFile')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.pub,text/plain"
          aria-label={t('keeping.recipientFile')}
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <div role="status">{problem !== null && <Notice>{t(problem)}</Notice>}</div>
      </div>
    </Dialog>
  );
}
