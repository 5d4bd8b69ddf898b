import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTranslation } from '../../ui/translation';
import styles from './ProtectDialog.module.css';

interface AuthenticatorFieldProps {
  /** There is one that opens. */
  readonly isSet: boolean;
  /** @returns the sentence that says why not, or `null`. */
  readonly onAdd: () => Promise<string | null>;
  readonly onRemove: () => Promise<string | null>;
}

/** « Ouvrir avec cet appareil ou une clé », where there is a phrase already. */
export function AuthenticatorField({ isSet, onAdd, onRemove }: AuthenticatorFieldProps) {
  const { t } = useTranslation();
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const work = async () => {
    setWorking(true);
    setProblem(null);
    setProblem(await (isSet ? onRemove() : onAdd()));
    setWorking(false);
  };
  return (
    <div className={styles['beside']}>
      <p>{t(isSet ? 'vault.authenticatorSet' : 'vault.authenticatorHint')}</p>
      <Button
        icon={<Fingerprint size={18} aria-hidden="true" />}
        disabled={isWorking}
        onClick={() => void work()}
      >
        {t(isSet ? 'vault.authenticatorRemove' : 'vault.authenticator')}
      </Button>
      <div role="status">{problem !== null && <Notice>{problem}</Notice>}</div>
    </div>
  );
}
