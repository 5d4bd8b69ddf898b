import { textBytes, type Bytes } from './bytes';
import { secretKey } from './secret-key';
import { slotOf, type RecoverySlot, type Vault } from './vault';
import { unwrapVaultKey, wrapVaultKey } from './wrap-vault-key';

/** A new code makes the one before worthless. @param code as `makeRecoveryCode` gives it. */
export async function withRecoveryCode(vault: Vault, vaultKey: Bytes, code: string): Promise<Vault> {
  const wrapped = await wrapVaultKey(await codeKey(code, vault.id), vault.id, 'recovery', vaultKey);
  const slot: RecoverySlot = { kind: 'recovery', wrapped };
  return { ...vault, slots: [...vault.slots.filter(({ kind }) => kind !== 'recovery'), slot] };
}

/** @returns `null` when it is not the code of this vault. */
export async function unlockWithCode(vault: Vault, code: string): Promise<Bytes | null> {
  const slot = slotOf(vault, 'recovery');
  if (slot === null) return null;
  return unwrapVaultKey(await codeKey(code, vault.id), vault.id, 'recovery', slot.wrapped);
}

const codeKey = (code: string, id: string): Promise<CryptoKey> =>
  secretKey(textBytes(code), id, 'trace recovery code');
