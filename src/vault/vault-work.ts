import type { AgeKey, AgeLock, AgeResult } from './age-file';
import type { Bytes } from './bytes';
import type { DerivePhraseKey } from './phrase-key';
import type { PhraseCost } from './vault';
import type { VaultAnswers, VaultRequest } from './work-protocol';

/** The slow work of the vault, off the page's own thread. Each rejects when its worker fails. */
export interface VaultWork {
  readonly derive: DerivePhraseKey;
  readonly calibrate: () => Promise<PhraseCost>;
  readonly sealAge: (plain: Bytes, lock: AgeLock) => Promise<AgeResult>;
  readonly openAge: (sealed: Bytes, key: AgeKey) => Promise<AgeResult>;
}

/** @param createWorker a new worker whose entry is `vault-worker.ts`; it ends with its work, so no key stays in it. */
export function createVaultWork(createWorker: () => Worker): VaultWork {
  function ask<Kind extends VaultRequest['kind']>(
    request: Extract<VaultRequest, { readonly kind: Kind }>,
  ): Promise<VaultAnswers[Kind]> {
    const worker = createWorker();
    return new Promise<VaultAnswers[Kind]>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<VaultAnswers[Kind]>) => {
        resolve(data);
      });
      const fail = (): void => {
        reject(new Error('the worker of the vault failed'));
      };
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
      worker.postMessage(request);
    }).finally(() => {
      worker.terminate();
    });
  }
  return {
    derive: (phrase, salt, cost) => ask<'derive'>({ kind: 'derive', phrase, salt, cost }),
    calibrate: () => ask<'calibrate'>({ kind: 'calibrate' }),
    sealAge: (plain, lock) => ask<'sealAge'>({ kind: 'sealAge', plain, lock }),
    openAge: (sealed, key) => ask<'openAge'>({ kind: 'openAge', sealed, key }),
  };
}
