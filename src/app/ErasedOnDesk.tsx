import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Desk } from './desk';

const ErasedDialog = lazy(async () => ({
  default: (await import('../features/erase-dialog/ErasedDialog')).ErasedDialog,
}));

/** The certificate of the sheet that was just erased from the desk, until it was read. */
export function ErasedOnDesk({ erasedAt }: Pick<Desk, 'erasedAt'>) {
  const at = useSyncExternalStore(erasedAt.subscribe, erasedAt.get);
  if (at === null) return null;
  return (
    <Suspense fallback={null}>
      <ErasedDialog
        at={at}
        onClose={() => {
          erasedAt.set(null);
        }}
      />
    </Suspense>
  );
}
