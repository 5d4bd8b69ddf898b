import { randomBytes, type Bytes } from './bytes';
import { cipherKey, KEY_BYTES } from './cipher-key';
import { slotOf, type DeviceSlot, type Vault } from './vault';
import { unwrapVaultKey, wrapVaultKey } from './wrap-vault-key';

/** A vault that opens by itself on this device, and the key of the device that goes beside the database. */
export interface OpenVault {
  readonly vault: Vault;
  readonly vaultKey: Bytes;
  readonly deviceKey: Bytes;
}

/** Open: nobody was asked anything yet. Not stored. */
export async function makeVault(id: string): Promise<OpenVault> {
  return withoutPhrase({ id, v: 1, slots: [] }, randomBytes(KEY_BYTES));
}

/** @returns the vault's key, or `null` when a phrase is needed. */
export async function unlockWithDevice(vault: Vault): Promise<Bytes | null> {
  const slot = slotOf(vault, 'device');
  return slot === null ? null : unwrapVaultKey(slot.key, vault.id, 'device', slot.wrapped);
}

/** The vault opening by itself on this device, and in no other way. */
export async function withoutPhrase(vault: Vault, vaultKey: Bytes): Promise<OpenVault> {
  const deviceKey = randomBytes(KEY_BYTES);
  const key = await cipherKey(deviceKey);
  const wrapped = await wrapVaultKey(key, vault.id, 'device', vaultKey);
  const slot: DeviceSlot = { kind: 'device', key, wrapped };
  return { vault: { ...vault, slots: [slot] }, vaultKey, deviceKey };
}
