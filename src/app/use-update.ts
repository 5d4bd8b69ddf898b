import { useState, useSyncExternalStore } from 'react';

/** A new version of the application that waits, told by the service worker. */
export interface AppUpdates {
  /** Loads the new version; `null`: there is none. */
  readonly get: () => (() => void) | null;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Kept outside React: the worker may speak before the first screen stands. */
export function createAppUpdates(): AppUpdates & { readonly announce: (update: () => void) => void } {
  let update: (() => void) | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => update,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce(next) {
      update = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The update to offer, until it is put off; it is offered again the next time the application starts. */
export function useUpdate({ get, subscribe }: AppUpdates) {
  const waiting = useSyncExternalStore(subscribe, get);
  const [dismissed, setDismissed] = useState<(() => void) | null>(null);
  return {
    update: waiting === dismissed ? null : waiting,
    dismiss: () => {
      setDismissed(() => waiting);
    },
  };
}
