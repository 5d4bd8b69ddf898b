import { randomBytes, type Bytes } from './bytes';
import { KEY_BYTES } from './cipher-key';
import { slotOf, type DeviceSlot, type Vault } from './vault';
import { unwrapVaultKey, wrapVaultKey } from './wrap-vault-key';

/** A vault for this device, open: nobody was asked anything yet. Not stored. */
export async function makeVault(id: string): Promise<{ readonly vault: Vault; readonly vaultKey: Bytes }> {
  const vaultKey = randomBytes(KEY_BYTES);
  return { vault: { id, v: 1, slots: [await deviceSlot(id, vaultKey)] }, vaultKey };
}

/** @returns the vault's key, or `null` when a phrase is needed. */
export async function unlockWithDevice(vault: Vault): Promise<Bytes | null> {
  const slot = slotOf(vault, 'device');
  return slot === null ? null : unwrapVaultKey(slot.key, vault.id, 'device', slot.wrapped);
}

/** The vault opening by itself on this device again. */
export async function withoutPhrase(vault: Vault, vaultKey: Bytes): Promise<Vault> {
  return { ...vault, slots: [await deviceSlot(vault.id, vaultKey)] };
}

async function deviceSlot(id: string, vaultKey: Bytes): Promise<DeviceSlot> {
  const algorithm = { name: 'AES-GCM', length: KEY_BYTES * 8 };
  const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  return { kind: 'device', key, wrapped: await wrapVaultKey(key, id, 'device', vaultKey) };
}
