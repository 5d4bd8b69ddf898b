import { observed, type Observable } from '../storage/save-state';
import {
  unlockWithAuthenticator,
  withAuthenticator,
  withoutAuthenticator,
} from '../vault/authenticator-slot';
import type { Bytes } from '../vault/bytes';
import { slotOf, type Vault } from '../vault/vault';
import type { Authenticator } from './browser-authenticator';

/** « Ouvrir avec cet appareil ou une clé »: one more way in, beside the phrase. */
export interface SafeAuthenticator {
  /** Whether there is one that opens. */
  readonly isSet: Observable<boolean>;
  /** Whether this browser can ask one. Never fails. */
  readonly isAble: () => Promise<boolean>;
  /** @returns `refused`: nothing answered; `wrong`: what answered opens nothing. Only in answer to a tap. */
  readonly unlock: () => Promise<'open' | 'refused' | 'wrong'>;
  /** @returns `unable`: it makes no secrets; `failed`: the device did not keep it. Only in answer to a tap. */
  readonly add: () => Promise<'kept' | 'refused' | 'unable' | 'failed'>;
  /** @returns false when the device did not keep it. */
  readonly remove: () => Promise<boolean>;
}

interface SafeAuthenticatorTools {
  /** `null`: this browser has none. */
  readonly authenticator: Authenticator | null;
  /** The vault as it is stored now. */
  readonly stored: () => Promise<Vault | null>;
  /** Goes in with the vault's key; `null` is none. @returns whether it is open now. */
  readonly enter: (vault: Vault, key: Bytes | null) => Promise<boolean>;
  /** Changes the ways in. @returns whether it was kept. */
  readonly change: (make: (vault: Vault, key: Bytes) => Promise<Vault>) => Promise<boolean>;
}

/** @returns it, and what follows the ways in as they are stored. */
export function createSafeAuthenticator({ authenticator, stored, enter, change }: SafeAuthenticatorTools): {
  readonly authenticator: SafeAuthenticator;
  readonly follow: (vault: Vault | null) => void;
} {
  const isSet = observed(false);

  async function unlock(): Promise<'open' | 'refused' | 'wrong'> {
    const vault = await stored();
    const slot = vault === null ? null : slotOf(vault, 'authenticator');
    const secret = slot === null ? null : ((await authenticator?.ask(slot)) ?? null);
    if (vault === null || secret === null) return 'refused';
    return (await enter(vault, await unlockWithAuthenticator(vault, secret))) ? 'open' : 'wrong';
  }

  async function add(): Promise<'kept' | 'refused' | 'unable' | 'failed'> {
    const made = (await authenticator?.enrol()) ?? 'unable';
    if (typeof made === 'string') return made;
    const isKept = await change((vault, key) => {
      // A vault that opens by itself needs none.
      if (slotOf(vault, 'phrase') === null) throw new Error('an authenticator stands beside a phrase');
      return withAuthenticator(vault, key, made);
    });
    return isKept ? 'kept' : 'failed';
  }

  return {
    authenticator: {
      isSet,
      isAble: () => authenticator?.isAble() ?? Promise.resolve(false),
      unlock,
      add,
      remove: () => change((vault) => Promise.resolve(withoutAuthenticator(vault))),
    },
    follow(vault) {
      isSet.set(vault !== null && slotOf(vault, 'authenticator') !== null);
    },
  };
}
