import type { Bytes } from './bytes';

/** What Argon2id costs to whoever tries a phrase. */
export interface PhraseCost {
  /** KiB of memory. */
  readonly m: number;
  readonly t: number;
  readonly p: number;
}

/** Opens the vault without a word, on this device only. The key cannot be read out of the browser. */
export interface DeviceSlot {
  readonly kind: 'device';
  readonly key: CryptoKey;
  readonly wrapped: Bytes;
}

export interface PhraseSlot {
  readonly kind: 'phrase';
  readonly salt: Bytes;
  readonly cost: PhraseCost;
  readonly wrapped: Bytes;
}

/** Opened by the printed code. */
export interface RecoverySlot {
  readonly kind: 'recovery';
  readonly wrapped: Bytes;
}

/** Opened by what this device's lock or a key that is plugged in makes of the salt (the PRF extension of WebAuthn). */
export interface AuthenticatorSlot {
  readonly kind: 'authenticator';
  /** What the authenticator knows its answer by. Random. */
  readonly credential: Bytes;
  readonly salt: Bytes;
  readonly wrapped: Bytes;
}

export type Slot = DeviceSlot | PhraseSlot | RecoverySlot | AuthenticatorSlot;

/** The vault's key under as many wrappings as there are ways in. It may be stored as it is. */
export interface Vault {
  /** Random; in what is stored it names the vault, and nobody. */
  readonly id: string;
  readonly v: 1;
  readonly slots: readonly Slot[];
}

export function slotOf<Kind extends Slot['kind']>(
  { slots }: Vault,
  kind: Kind,
): Extract<Slot, { readonly kind: Kind }> | null {
  const slot = slots.find((one) => one.kind === kind);
  return (slot as Extract<Slot, { readonly kind: Kind }> | undefined) ?? null;
}
