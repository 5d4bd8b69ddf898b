import { textBytes, type Bytes } from './bytes';
import { KEY_BYTES } from './cipher-key';
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

/** No slow derivation: unlike a phrase, 130 random bits cannot be tried out. */
async function codeKey(code: string, id: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', textBytes(code), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: textBytes(id), info: textBytes('trace recovery code') },
    secret,
    { name: 'AES-GCM', length: KEY_BYTES * 8 },
    false,
    ['encrypt', 'decrypt'],
  );
}
