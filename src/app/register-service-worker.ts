import { SERVICE_WORKER_FILE, trustedScriptUrl } from './trusted-script-url';

/** `unavailable`: this browser, or this window, keeps nothing offline; everything else works. */
export type OfflineState = 'registered' | 'unavailable';

/**
 * Registers the service worker that keeps the application on the device. To be called once, when the first
 * screen stands.
 * @param onUpdateReady called when a new version is there and waits. Nothing changes until the user says yes
 *   and `update` is called, which loads the page anew: save before.
 */
export async function registerServiceWorker(
  onUpdateReady: (update: () => void) => void,
): Promise<OfflineState> {
  if (!('serviceWorker' in navigator)) return 'unavailable';
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register(
      trustedScriptUrl(`${import.meta.env.BASE_URL}${SERVICE_WORKER_FILE}`),
    );
    announceUpdates(serviceWorker, registration, onUpdateReady);
    return 'registered';
  } catch {
    // Private windows and full disks refuse; the application itself needs nothing of it.
    return 'unavailable';
  }
}

function announceUpdates(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  onUpdateReady: (update: () => void) => void,
): void {
  const announce = (waiting: ServiceWorker): void => {
    onUpdateReady(() => {
      container.addEventListener(
        'controllerchange',
        () => {
          globalThis.location.reload();
        },
        { once: true },
      );
      waiting.postMessage('skipWaiting');
    });
  };
  if (registration.waiting !== null && container.controller !== null) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // Without a controller this is the first installation, not an update.
      if (installing.state === 'installed' && container.controller !== null) announce(installing);
    });
  });
}
