import { decodeBase64, encodeBase64 } from './base64';
import { textBytes, type Bytes } from './bytes';
import { cipherKey } from './cipher-key';
import type { PhraseCost, Slot, Vault } from './vault';

interface FileSlot {
  readonly kind: Slot['kind'];
  readonly wrapped: string;
  readonly key?: string;
  readonly salt?: string;
  readonly credential?: string;
  readonly cost?: PhraseCost;
}

/**
 * The vault for beside the database. Browsers keep keys that cannot be read out in their database only: without
 * this file, a lost database would take every copy with it.
 * @param deviceKey of the way in by the device; `null` when there is none.
 */
export function writeVaultFile({ id, v, slots }: Vault, deviceKey: Bytes | null): Bytes {
  const told = slots.map((slot): FileSlot => {
    const wrapped = encodeBase64(slot.wrapped);
    if (slot.kind === 'phrase') {
      return { kind: slot.kind, wrapped, salt: encodeBase64(slot.salt), cost: slot.cost };
    }
    if (slot.kind === 'authenticator') {
      const { kind, credential, salt } = slot;
      return { kind, wrapped, credential: encodeBase64(credential), salt: encodeBase64(salt) };
    }
    if (slot.kind === 'recovery' || deviceKey === null) return { kind: slot.kind, wrapped };
    return { kind: slot.kind, wrapped, key: encodeBase64(deviceKey) };
  });
  return textBytes(JSON.stringify({ id, v, slots: told }));
}

/**
 * The ways in that need what is not on this device, for `localStorage`: where browsers have no files of their own
 * a phrase must still open what is left. @returns `null` when there are none.
 */
export function writeVaultSlip(vault: Vault): string | null {
  const slots = vault.slots.filter(({ kind }) => kind !== 'device');
  if (slots.length === 0) return null;
  return new TextDecoder().decode(writeVaultFile({ ...vault, slots }, null));
}

/** @returns `null` when it is damaged, or not a vault. */
export async function readVaultFile(bytes: Bytes): Promise<Vault | null> {
  try {
    const told = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly id: string;
      readonly v: number;
      readonly slots: readonly FileSlot[];
    };
    if (typeof told.id !== 'string' || told.v !== 1) return null;
    const slots = await Promise.all(told.slots.map(slotIn));
    return { id: told.id, v: 1, slots: slots.filter((slot) => slot !== null) };
  } catch {
    return null;
  }
}

async function slotIn({ kind, wrapped: text, key, salt, credential, cost }: FileSlot): Promise<Slot | null> {
  const wrapped = decodeBase64(text);
  if (kind === 'recovery') return { kind, wrapped };
  if (kind === 'device') {
    return key === undefined ? null : { kind, wrapped, key: await cipherKey(decodeBase64(key)) };
  }
  if (salt === undefined) return null;
  if (kind === 'authenticator') {
    return credential === undefined
      ? null
      : { kind, wrapped, credential: decodeBase64(credential), salt: decodeBase64(salt) };
  }
  return cost === undefined ? null : { kind: 'phrase', wrapped, salt: decodeBase64(salt), cost };
}
