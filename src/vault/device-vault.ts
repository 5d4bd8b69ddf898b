import { makeVault, unlockWithDevice } from './device-slot';
import { createKeyRing, type KeyRing } from './key-ring';
import type { Vault } from './vault';

/** What keeps a vault on a device needs of it: to make one without a question, and to open it without one. */
export function createDeviceVault(makeId: () => string): {
  readonly make: () => Promise<{ readonly vault: Vault; readonly keys: KeyRing }>;
  /** @returns `null` when a phrase is needed. */
  readonly unlock: (vault: Vault) => Promise<KeyRing | null>;
} {
  return {
    async make() {
      const { vault, vaultKey } = await makeVault(makeId());
      return { vault, keys: await createKeyRing(vaultKey) };
    },
    async unlock(vault) {
      const vaultKey = await unlockWithDevice(vault);
      return vaultKey === null ? null : createKeyRing(vaultKey);
    },
  };
}
