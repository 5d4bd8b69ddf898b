import { RecipientDialog } from '../features/vault-dialog/RecipientDialog';
import { useTranslation } from '../ui/translation';
import { useAnswer } from '../ui/use-answer';
import type { Safe } from './safe';

interface RecipientOnDeskProps {
  readonly safe: Safe;
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The establishment's key of this device: shown, set and taken away. */
export function RecipientOnDesk({ safe, announce, onClose }: RecipientOnDeskProps) {
  const { t } = useTranslation();
  const recipient = useAnswer(safe.recipient);
  if (recipient === undefined) return null;
  return (
    <RecipientDialog
      recipient={recipient ?? ''}
      onKeep={async (typed) => {
        const answer = await safe.keepRecipient(typed === '' ? null : typed);
        if (answer === 'kept') announce(t(typed === '' ? 'keeping.recipientGone' : 'keeping.recipientKept'));
        return answer;
      }}
      onClose={onClose}
    />
  );
}
