import { lazy, Suspense, useCallback, useSyncExternalStore } from 'react';
import { useAnswer } from '../ui/use-answer';
import type { Desk } from './desk';

const ErasedDialog = lazy(async () => ({
  default: (await import('../features/erase-dialog/ErasedDialog')).ErasedDialog,
}));

/** The certificate of the sheet that was just erased from the desk, until it was read. */
export function ErasedOnDesk({ erasedAt, lost }: Pick<Desk, 'erasedAt' | 'lost'>) {
  const at = useSyncExternalStore(erasedAt.subscribe, erasedAt.get);
  const hasErased = at !== null;
  const left = useAnswer(
    useCallback(() => (hasErased ? lost.list().catch(() => []) : Promise.resolve([])), [hasErased, lost]),
  );
  if (at === null) return null;
  return (
    <Suspense fallback={null}>
      <ErasedDialog
        at={at}
        lostSheets={left?.length ?? 0}
        onClose={() => {
          erasedAt.set(null);
        }}
      />
    </Suspense>
  );
}
