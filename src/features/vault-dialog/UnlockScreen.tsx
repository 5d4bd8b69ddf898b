import { Fingerprint, LockKeyholeOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { TraceLogo } from '../../ui/TraceLogo';
import { useTranslation } from '../../ui/translation';
import styles from './UnlockScreen.module.css';

interface UnlockScreenProps {
  /** @returns false when it is not the phrase. */
  readonly onPhrase: (phrase: string) => Promise<boolean>;
  readonly onCode: (code: string) => Promise<'open' | 'slip' | 'wrong'>;
  /** Asks this device's lock or a key; `null`: neither is a way in. */
  readonly onAuthenticator: (() => Promise<'open' | 'refused' | 'wrong'>) | null;
}

type Problem =
  | 'vault.wrongPhrase'
  | 'vault.slip'
  | 'vault.wrongCode'
  | 'vault.notTried'
  | 'vault.authenticatorRefused'
  | 'vault.authenticatorWrong';

/** Before anything else: this device or a key where there is one, the phrase, or the code that was printed. */
export function UnlockScreen({ onPhrase, onCode, onAuthenticator }: UnlockScreenProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<'phrase' | 'code'>('phrase');
  const [typed, setTyped] = useState('');
  const [isTrying, setTrying] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const key = useRef<HTMLButtonElement>(null);
  // Nothing else can be done here: the keyboard stands where it is wanted.
  useEffect(() => {
    (way === 'phrase' ? (key.current ?? field.current) : field.current)?.focus();
  }, [way]);
  const tryAuthenticator = async (ask: () => Promise<'open' | 'refused' | 'wrong'>) => {
    setTrying(true);
    setProblem(null);
    const answer = await ask().catch(() => 'refused' as const);
    setTrying(false);
    if (answer === 'open') return;
    setProblem(answer === 'wrong' ? 'vault.authenticatorWrong' : 'vault.authenticatorRefused');
    // The phrase still opens: it can be written at once.
    field.current?.focus();
  };
  const tryIt = async () => {
    setTrying(true);
    setProblem(null);
    try {
      if (way === 'phrase') {
        if (!(await onPhrase(typed))) setProblem('vault.wrongPhrase');
      } else {
        const answer = await onCode(typed);
        if (answer !== 'open') setProblem(answer === 'slip' ? 'vault.slip' : 'vault.wrongCode');
      }
    } catch {
      // No memory for it, or nothing to be read: that says nothing of what was typed.
      setProblem('vault.notTried');
    } finally {
      setTrying(false);
    }
  };
  return (
    <main className={styles['screen']}>
      <h1 className={styles['brand']}>
        <TraceLogo size={32} />
        Tracé
      </h1>
      <form
        className={styles['card']}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '' && !isTrying) void tryIt();
        }}
      >
        <p>{t('vault.locked')}</p>
        {onAuthenticator !== null && (
          <Button
            ref={key}
            variant="primary"
            icon={<Fingerprint size={18} aria-hidden="true" />}
            aria-disabled={isTrying}
            onClick={() => {
              if (!isTrying) void tryAuthenticator(onAuthenticator);
            }}
            onKeyDown={({ key: typed }) => {
              // Who writes the phrase without looking writes it.
              if (typed.length === 1 && typed !== ' ') field.current?.focus();
            }}
          >
            {t('vault.authenticator')}
          </Button>
        )}
        <TextField
          label={t(way === 'phrase' ? 'vault.phrase' : 'vault.code')}
          hint={t(way === 'phrase' ? 'vault.phraseHint' : 'vault.codeHint')}
          value={typed}
          ref={field}
          onChange={setTyped}
        />
        <div role="status">{problem !== null && <Notice>{t(problem)}</Notice>}</div>
        <div className={styles['actions']}>
          <Button
            variant="plain"
            onClick={() => {
              setWay(way === 'phrase' ? 'code' : 'phrase');
              setTyped('');
              setProblem(null);
            }}
          >
            {t(way === 'phrase' ? 'vault.useCode' : 'vault.usePhrase')}
          </Button>
          <button type="submit" className={styles['submit']} aria-disabled={isTrying}>
            <LockKeyholeOpen size={18} aria-hidden="true" />
            {t(isTrying ? 'vault.unlocking' : 'vault.unlock')}
          </button>
        </div>
      </form>
    </main>
  );
}
