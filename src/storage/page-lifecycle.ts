/** What storage must know of the page it lives in. */
export interface PageLifecycle {
  /**
   * Calls `listener` when the page may be about to vanish: hidden, left, closed, put to sleep.
   * @returns how to stop listening.
   */
  readonly onHide: (listener: () => void) => () => void;
}

/** Both events: phones never send the second, and some browsers close a window without the first. */
export function browserPage(document: Document, window: Window): PageLifecycle {
  return {
    onHide(listener) {
      const whenHidden = (): void => {
        if (document.visibilityState === 'hidden') listener();
      };
      document.addEventListener('visibilitychange', whenHidden);
      window.addEventListener('pagehide', listener);
      return () => {
        document.removeEventListener('visibilitychange', whenHidden);
        window.removeEventListener('pagehide', listener);
      };
    },
  };
}
