import type { Bytes } from './bytes';
import { secretKey } from './secret-key';
import { slotOf, type AuthenticatorSlot, type Vault } from './vault';
import { unwrapVaultKey, wrapVaultKey } from './wrap-vault-key';

/** What an authenticator was asked, and what it made of it. */
export interface AuthenticatorSecret {
  readonly credential: Bytes;
  readonly salt: Bytes;
  /** 256 bits that only this authenticator can make of this salt. Never stored. */
  readonly secret: Bytes;
}

/** A new authenticator takes the place of the one before; the phrase and the printed code stay as they are. */
export async function withAuthenticator(
  vault: Vault,
  vaultKey: Bytes,
  { credential, salt, secret }: AuthenticatorSecret,
): Promise<Vault> {
  const by = await authenticatorKey(secret, vault.id);
  const wrapped = await wrapVaultKey(by, vault.id, 'authenticator', vaultKey);
  const slot: AuthenticatorSlot = { kind: 'authenticator', credential, salt, wrapped };
  const { slots } = withoutAuthenticator(vault);
  return { ...vault, slots: [...slots, slot] };
}

export function withoutAuthenticator(vault: Vault): Vault {
  return { ...vault, slots: vault.slots.filter(({ kind }) => kind !== 'authenticator') };
}

/** @returns `null` when it is not what this vault's authenticator makes of its salt. */
export async function unlockWithAuthenticator(vault: Vault, secret: Bytes): Promise<Bytes | null> {
  const slot = slotOf(vault, 'authenticator');
  if (slot === null) return null;
  return unwrapVaultKey(await authenticatorKey(secret, vault.id), vault.id, 'authenticator', slot.wrapped);
}

const authenticatorKey = (secret: Bytes, id: string): Promise<CryptoKey> =>
  secretKey(secret, id, 'trace authenticator');
