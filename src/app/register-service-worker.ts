import { SERVICE_WORKER_FILE, trustedScriptUrl } from './trusted-script-url';

/**
 * Registers the service worker that keeps the application on the device. To be called once, when the first
 * screen stands. Where the browser refuses (a private window, a full disk), nothing is kept offline and
 * everything else works.
 * @param onUpdateReady called when a new version is there and waits. Nothing changes until the user says yes
 *   and `update` is called, which loads the page anew: save before.
 */
export async function registerServiceWorker(onUpdateReady: (update: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const address = trustedScriptUrl(`${import.meta.env.BASE_URL}${SERVICE_WORKER_FILE}`);
  let registration: ServiceWorkerRegistration;
  try {
    registration = await serviceWorker.register(address);
  } catch {
    return;
  }
  const announce = (waiting: ServiceWorker): void => {
    onUpdateReady(() => {
      updateTo(waiting, serviceWorker);
    });
  };
  // Without a controller this is the first installation, not an update.
  const isUpdate = (): boolean => serviceWorker.controller !== null;
  if (registration.waiting !== null && isUpdate()) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isUpdate()) announce(installing);
    });
  });
}

/** Another tab may have said yes before: then the new version is active already, and this page is the old one. */
function updateTo(waiting: ServiceWorker, container: ServiceWorkerContainer): void {
  const reload = (): void => {
    location.reload();
  };
  if (waiting.state !== 'installed') {
    reload();
    return;
  }
  container.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('skipWaiting');
}
