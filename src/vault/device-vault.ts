import type { Bytes } from './bytes';
import { makeVault, unlockWithDevice } from './device-slot';
import { createKeyRing, type KeyRing } from './key-ring';
import type { Vault } from './vault';
import { readVaultFile, writeVaultFile } from './vault-file';

/** What keeps a vault on a device needs of it: to make one without a question, and to open it without one. */
export function createDeviceVault(makeId: () => string): {
  readonly make: () => Promise<{ readonly vault: Vault; readonly keys: KeyRing; readonly file: Bytes }>;
  readonly read: (file: Bytes) => Promise<Vault | null>;
  /** @returns `null` when a phrase is needed. */
  readonly unlock: (vault: Vault) => Promise<KeyRing | null>;
} {
  return {
    async make() {
      const { vault, vaultKey, deviceKey } = await makeVault(makeId());
      return { vault, keys: await createKeyRing(vaultKey), file: writeVaultFile(vault, deviceKey) };
    },
    read: readVaultFile,
    async unlock(vault) {
      const vaultKey = await unlockWithDevice(vault);
      return vaultKey === null ? null : createKeyRing(vaultKey);
    },
  };
}
