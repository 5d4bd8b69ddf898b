import { RefreshCw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { isStrongEnough } from '../../vault/phrase-strength';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import styles from './ProtectDialog.module.css';

interface ProtectDialogProps {
  /** A phrase is there already: it is changed. */
  readonly isProtected: boolean;
  /** A phrase drawn by lot. */
  readonly offer: () => string;
  /** What else protects, below the phrase: when it locks, another way in. */
  readonly beside: ReactNode;
  /** @returns false when the device did not keep it. */
  readonly onProtect: (phrase: string) => Promise<boolean>;
  /** The phrase is set. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** « Protéger par une phrase »: seven words to copy, typed once, so that they are not only on the screen. */
export function ProtectDialog(props: ProtectDialogProps) {
  const { isProtected, offer, beside, onProtect, onDone, onClose } = props;
  const { t } = useTranslation();
  const [offered, setOffered] = useState(offer);
  const [typed, setTyped] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const isOwn = typed.trim() !== '' && !sameWords(typed, offered);
  const problem = problemOf(typed, repeated, isOwn);
  const protect = async () => {
    setWorking(true);
    setRefused(false);
    const isKept = await onProtect(typed);
    setWorking(false);
    if (isKept) onDone();
    else setRefused(true);
  };
  return (
    <Dialog
      title={t(isProtected ? 'vault.changeTitle' : 'vault.protectTitle')}
      description={t('vault.protectSentence')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('vault.cancel')}</Button>
          <Button
            variant="primary"
            disabled={typed.trim() === '' || problem !== null || isWorking}
            onClick={() => void protect()}
          >
            {t(isWorking ? 'vault.protecting' : isProtected ? 'vault.change' : 'vault.protect')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <div className={styles['offer']}>
          <p className={styles['words']} translate="no">
            {offered}
          </p>
          <Button
            icon={<RefreshCw size={17} />}
            onClick={() => {
              setOffered(offer());
            }}
          >
            {t('vault.otherWords')}
          </Button>
        </div>
        <p>{t('vault.nowhere')}</p>
        <TextField
          label={t('vault.typePhrase')}
          hint={t('vault.typeHint')}
          value={typed}
          onChange={setTyped}
        />
        {isOwn && <TextField label={t('vault.repeat')} value={repeated} onChange={setRepeated} />}
        <div role="status">
          {problem !== null && <Notice>{t(problem)}</Notice>}
          {isRefused && <Notice>{t('vault.notKept')}</Notice>}
        </div>
        {beside}
      </div>
    </Dialog>
  );
}

/** A phrase that was offered is on the screen to compare with; one's own is typed twice. */
function problemOf(typed: string, repeated: string, isOwn: boolean) {
  if (!isOwn) return null;
  if (!isStrongEnough(typed)) return 'vault.tooWeak';
  return sameWords(typed, repeated) ? null : 'vault.notTheSame';
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.trim().split(/\s+/u).join(' ');
  return words(a) === words(b);
}
