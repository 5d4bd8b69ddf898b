import { useRef, useState, useSyncExternalStore } from 'react';
import { AuthenticatorField } from '../features/vault-dialog/AuthenticatorField';
import { LockAfterField } from '../features/vault-dialog/LockAfterField';
import { ProtectDialog } from '../features/vault-dialog/ProtectDialog';
import { Checkbox } from '../ui/Checkbox';
import { useTranslation } from '../ui/translation';
import { useAnswer } from '../ui/use-answer';
import { offerPhrase } from '../vault/offer-phrase';
import { IDLE_MINUTES, type IdleLock, type IdleMinutes } from './idle-lock';
import type { Safe } from './safe';
import type { SafeDialog } from './safe-entries';

interface ProtectOnDeskProps {
  readonly safe: Safe;
  readonly idleLock: IdleLock;
  readonly announce: (sentence: string) => void;
  readonly onDialog: (dialog: SafeDialog) => void;
  readonly onClose: () => void;
}

/** The phrase of this device and, where the browser can ask one, an authenticator beside it. */
export function ProtectOnDesk({ safe, idleLock, announce, onDialog, onClose }: ProtectOnDeskProps) {
  const { t } = useTranslation();
  const { authenticator } = safe;
  // As it was when it came: it stays the same question while it is answered.
  const [isProtected] = useState(safe.isProtected.get);
  const isSet = useSyncExternalStore(authenticator.isSet.subscribe, authenticator.isSet.get);
  const isAble = useAnswer(authenticator.isAble) === true;
  const [isWanted, setWanted] = useState(false);
  const [minutes, setMinutes] = useState<IdleMinutes>(idleLock.minutes);
  // Told with the code: what is said of the sheet stands behind that dialog.
  const refusal = useRef<string | null>(null);
  const add = async (): Promise<string | null> => {
    const answer = await authenticator.add();
    if (answer !== 'kept') return t(notAdded(answer));
    announce(t('vault.authenticatorKept'));
    return null;
  };
  const remove = async (): Promise<string | null> => {
    if (!(await authenticator.remove())) return t('vault.notKept');
    announce(t('vault.authenticatorRemoved'));
    return null;
  };
  const protect = async (phrase: string): Promise<boolean> => {
    if (!(await safe.protect(phrase))) return false;
    refusal.current = isWanted ? await add() : null;
    announce(t('vault.protectDone', { minutes }));
    return true;
  };
  return (
    <ProtectDialog
      isProtected={isProtected}
      offer={offerPhrase}
      beside={
        <>
          <LockAfterField
            choices={IDLE_MINUTES}
            minutes={minutes}
            onMinutes={(chosen) => {
              setMinutes(idleLock.choose(chosen));
            }}
          />
          {isProtected
            ? (isAble || isSet) && <AuthenticatorField isSet={isSet} onAdd={add} onRemove={remove} />
            : isAble && (
                <Checkbox
                  label={t('vault.authenticator')}
                  hint={t('vault.authenticatorHint')}
                  isChecked={isWanted}
                  onChange={setWanted}
                />
              )}
        </>
      }
      onProtect={protect}
      onDone={() => {
        void safe.makeCode().then((code) => {
          onDialog({ kind: 'code', code, note: refusal.current });
        });
      }}
      onClose={onClose}
    />
  );
}

function notAdded(answer: 'refused' | 'unable' | 'failed') {
  return answer === 'failed' ? 'vault.notKept' : (`vault.authenticator.${answer}` as const);
}
