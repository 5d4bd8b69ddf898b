import vaultWorker from '../vault/vault-worker?worker&url';
import { trustedScriptUrl } from './trusted-script-url';

/** A worker for the slow work of the vault; its address passes through the page's one policy for scripts. */
export function createVaultWorker(): Worker {
  return new Worker(trustedScriptUrl(vaultWorker), { type: 'module' });
}
