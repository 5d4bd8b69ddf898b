import './styles/main.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createDesk } from './app/desk';
import { browserCopies } from './app/copies-between-tabs';
import { browserAuthenticator } from './app/browser-authenticator';
import { browserLockCalls } from './app/lock-calls';
import { createOutside } from './app/outside';
import { browserOutlets } from './app/browser-outlets';
import { makeId } from './app/make-id';
import { registerServiceWorker } from './app/register-service-worker';
import { createStrokeWorker } from './app/stroke-worker-address';
import { createVaultWorker } from './app/vault-worker-address';
import { firstLocale } from './app/use-locale';
import { createAppUpdates } from './app/use-update';
import { WALL_SEARCH } from './app/wall-words';
import { createStorage } from './storage/create-storage';
import { browserFiles } from './storage/browser-files';
import { browserMemory } from './storage/browser-memory';
import { browserCalls } from './storage/pen-calls';
import { browserPage } from './storage/page-lifecycle';
import { createDeviceVault } from './vault/device-vault';
import { createVaultWork } from './vault/vault-work';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// A second screen gets all it shows from the window that opened it: nothing that stores is made there.
const locale = firstLocale();
if (location.search === WALL_SEARCH) (await import('./app/start-wall')).startWall(root, await locale);
else await startApplication(root);

async function startApplication(page: Element): Promise<void> {
  const now = (): number => Date.now();
  const updates = createAppUpdates();
  const memory = browserMemory(() => localStorage);
  const work = createVaultWork(createVaultWorker);
  // Absent in browsers too old for it, whatever the type says.
  const { BroadcastChannel: Channel } = globalThis as Partial<typeof globalThis>;
  const storage = createStorage({
    name: 'trace',
    now,
    makeId,
    // Absent in windows without a secure context, whatever the type says.
    locks: (navigator as Partial<Navigator>).locks ?? null,
    calls: browserCalls(Channel, 'trace'),
    page: browserPage(document, window),
    vault: createDeviceVault(() => makeId<'vault'>()),
    files: browserFiles(navigator),
    memory,
    createStrokeWorker,
  });

  createRoot(page).render(
    <StrictMode>
      <App
        desk={createDesk({
          storage,
          makeId,
          now,
          work,
          device: (navigator as Partial<Navigator>).storage ?? {},
          memory,
          outside: createOutside({ shelf: storage.shelf, ...browserOutlets(window) }),
          lockCalls: browserLockCalls(Channel, 'trace'),
          authenticator: browserAuthenticator(window),
          copies: browserCopies(Channel, 'trace'),
        })}
        storage={storage}
        updates={updates}
        firstLocale={await locale}
      />
    </StrictMode>,
  );
  if (import.meta.env.PROD) void registerServiceWorker(updates.announce);
}
