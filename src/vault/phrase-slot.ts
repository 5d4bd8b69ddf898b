import { randomBytes, type Bytes } from './bytes';
import { cipherKey } from './cipher-key';
import { isPayable } from './phrase-cost';
import type { DerivePhraseKey } from './phrase-key';
import { slotOf, type PhraseCost, type PhraseSlot, type Vault } from './vault';
import { unwrapVaultKey, wrapVaultKey } from './wrap-vault-key';

const SALT_BYTES = 16;

/**
 * The vault behind a phrase: from now on it no longer opens by itself. What was added beside a phrase before, the
 * printed code and an authenticator, still opens it. Changing the phrase is the same: only the vault's key is
 * wrapped anew, no drawing is.
 */
export async function protectWithPhrase(
  vault: Vault,
  vaultKey: Bytes,
  phrase: string,
  cost: PhraseCost,
  derive: DerivePhraseKey,
): Promise<Vault> {
  const salt = randomBytes(SALT_BYTES);
  const by = await cipherKey(await derive(phrase, salt, cost));
  const wrapped = await wrapVaultKey(by, vault.id, 'phrase', vaultKey);
  const slot: PhraseSlot = { kind: 'phrase', salt, cost, wrapped };
  const beside = vault.slots.filter(({ kind }) => kind === 'recovery' || kind === 'authenticator');
  return { ...vault, slots: [slot, ...beside] };
}

/** @returns `null` when the phrase is not the one. */
export async function unlockWithPhrase(
  vault: Vault,
  phrase: string,
  derive: DerivePhraseKey,
): Promise<Bytes | null> {
  const slot = slotOf(vault, 'phrase');
  if (slot === null || !isPayable(slot.cost)) return null;
  const by = await cipherKey(await derive(phrase, slot.salt, slot.cost));
  return unwrapVaultKey(by, vault.id, 'phrase', slot.wrapped);
}
