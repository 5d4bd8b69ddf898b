import { useCallback, useSyncExternalStore } from 'react';
import { lateDialog } from '../ui/late-part';
import { useAnswer } from '../ui/use-answer';
import type { Desk } from './desk';

const ErasedDialog = lateDialog(
  async () => (await import('../features/erase-dialog/ErasedDialog')).ErasedDialog,
);

/** The certificate of the sheet that was just erased from the desk, until it was read. */
export function ErasedOnDesk({ erasedAt, lost }: Pick<Desk, 'erasedAt' | 'lost'>) {
  const at = useSyncExternalStore(erasedAt.subscribe, erasedAt.get);
  if (at === null) return null;
  return (
    <Certificate
      at={at}
      lost={lost}
      onClose={() => {
        erasedAt.set(null);
      }}
    />
  );
}

interface CertificateProps extends Pick<Desk, 'lost'> {
  readonly at: number;
  readonly onClose: () => void;
}

/** Says too what the sheet's erasing did not reach. */
function Certificate({ at, lost, onClose }: CertificateProps) {
  const left = useAnswer(useCallback(() => lost.list().catch(() => []), [lost]));
  return <ErasedDialog at={at} lostSheets={left?.length ?? 0} onClose={onClose} />;
}
