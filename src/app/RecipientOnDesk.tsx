import { useEffect, useState } from 'react';
import { RecipientDialog } from '../features/vault-dialog/RecipientDialog';
import { useTranslation } from '../ui/translation';
import type { Safe } from './safe';

interface RecipientOnDeskProps {
  readonly safe: Safe;
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The establishment's key of this device: shown, set and taken away. */
export function RecipientOnDesk({ safe, announce, onClose }: RecipientOnDeskProps) {
  const { t } = useTranslation();
  const [recipient, setRecipient] = useState<string | null>(null);
  // Asks the device, once.
  useEffect(() => {
    let isCurrent = true;
    void safe.recipient().then((known) => {
      if (isCurrent) setRecipient(known ?? '');
    });
    return () => {
      isCurrent = false;
    };
  }, [safe]);
  if (recipient === null) return null;
  return (
    <RecipientDialog
      recipient={recipient}
      onKeep={async (typed) => {
        const answer = await safe.keepRecipient(typed === '' ? null : typed);
        if (answer === 'kept') announce(t(typed === '' ? 'keeping.recipientGone' : 'keeping.recipientKept'));
        return answer;
      }}
      onClose={onClose}
    />
  );
}
