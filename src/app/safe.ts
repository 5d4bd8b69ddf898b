import type { DiagramDocument } from '../model/document';
import { writeTrace } from '../format/write-trace';
import type { VaultedStorage } from '../storage/create-storage';
import { PATIENCE_MS } from '../storage/group-commit';
import { observed, type Observable } from '../storage/save-state';
import { withinLimit } from '../storage/timer';
import type { AgeLock, AgeResult } from '../vault/age-file';
import type { Bytes } from '../vault/bytes';
import { unlockWithDevice, withoutPhrase } from '../vault/device-slot';
import { createKeyRing } from '../vault/key-ring';
import { openRecipient, sealRecipient } from '../vault/sealed-recipient';
import { protectWithPhrase, unlockWithPhrase } from '../vault/phrase-slot';
import { makeRecoveryCode, readRecoveryCode } from '../vault/recovery-code';
import { unlockWithCode, withRecoveryCode } from '../vault/recovery-slot';
import { slotOf, type Vault } from '../vault/vault';
import { writeVaultFile, writeVaultSlip } from '../vault/vault-file';
import type { VaultWork } from '../vault/vault-work';
import type { Authenticator } from './browser-authenticator';
import { createSafeAuthenticator, type SafeAuthenticator } from './safe-authenticator';

/**
 * What stands between the person and the sheets.
 * - `opening`: being looked at, for a moment;
 * - `locked`: a phrase is needed;
 * - `recovery`: sheets that were here are not;
 * - `open`.
 */
type DoorState = 'opening' | 'locked' | 'recovery' | 'open';

/** The vault of this device, as the application's screens see it. */
export interface Safe {
  readonly door: Observable<DoorState>;
  /** Whether a phrase is needed to open it. */
  readonly isProtected: Observable<boolean>;
  /** To be called once, when the application starts. Never fails. */
  readonly look: () => Promise<void>;
  /** The list has become empty while it was looked at: by somebody, or by the browser. Never fails. */
  readonly lookForMissing: () => Promise<void>;
  /** Another tab changed the ways in. Never fails. */
  readonly lookAgain: () => Promise<void>;
  /** @returns false when it is not the phrase. */
  readonly unlock: (phrase: string) => Promise<boolean>;
  /** `slip`: a character of it was mistyped; `wrong`: it is the code of another vault, or an older one. */
  readonly unlockWithCode: (typed: string) => Promise<'open' | 'slip' | 'wrong'>;
  /** Sets or changes the phrase. @returns false when the device did not keep it: nothing has changed then. */
  readonly protect: (phrase: string) => Promise<boolean>;
  /** The vault opens by itself again. @returns false when the device did not keep it. */
  readonly unprotect: () => Promise<boolean>;
  /** A new code to print; the one before opens nothing any more. @returns `null` when it was not kept. */
  readonly makeCode: () => Promise<string | null>;
  /** Shows what every place holds, though nothing is known to be missing. */
  readonly showRecovery: () => void;
  /** What is missing was looked at. */
  readonly leaveRecovery: () => Promise<void>;
  readonly sealFile: (document: DiagramDocument, phrase: string) => Promise<AgeResult>;
  /** The same for the establishment's key. @returns `null` when there is none. */
  readonly sealForEstablishment: (document: DiagramDocument) => Promise<AgeResult | null>;
  /** The establishment's public key (`age1…`); `null`: none. Never fails. */
  readonly recipient: () => Promise<string | null>;
  /** @param recipient `null`: none any more. @returns `bad`: it is no public key of age. */
  readonly keepRecipient: (recipient: string | null) => Promise<'kept' | 'bad' | 'failed'>;
  readonly openFile: (bytes: Bytes, phrase: string) => Promise<AgeResult>;
  readonly authenticator: SafeAuthenticator;
}

export interface SafeTools {
  readonly storage: Pick<VaultedStorage<Vault>, 'vault' | 'canary' | 'shelf'>;
  readonly work: VaultWork;
  /** `null`: this browser has none. */
  readonly authenticator: Authenticator | null;
  /** Tells the other tabs that the ways in are others now. */
  readonly onWays: () => void;
}

export function createSafe({ storage, work, authenticator, onWays }: SafeTools): Safe {
  const door = observed<DoorState>('opening');
  const isProtected = observed(false);
  let vaultKey: Bytes | null = null;

  async function step(): Promise<void> {
    const missing = await storage.canary.missing().catch(() => []);
    door.set(missing.length > 0 ? 'recovery' : 'open');
  }

  async function enter(vault: Vault, key: Bytes | null): Promise<boolean> {
    if (key === null) return false;
    vaultKey = key;
    await storage.vault.opened(await createKeyRing(key), copiesOf(vault, null));
    await step();
    return true;
  }

  function tellWays(vault: Vault | null): void {
    isProtected.set(vault !== null && slotOf(vault, 'phrase') !== null);
    beside.follow(vault);
  }

  /** The vault as it is stored now; `null`: none, or the browser gives no storage. */
  async function seen(): Promise<Vault | null> {
    const vault = await storage.vault.stored().catch(() => null);
    tellWays(vault);
    return vault;
  }

  /** Its key, which storage has from now on too. @returns `null` when it does not open by itself after all. */
  async function heldKey(vault: Vault): Promise<Bytes | null> {
    await storage.vault.keys().catch(() => undefined);
    return unlockWithDevice(vault);
  }

  /** The vault and its key; makes the vault when nothing was drawn on this device yet. */
  async function inHand(): Promise<{ readonly vault: Vault; readonly key: Bytes } | null> {
    if (vaultKey === null) await storage.vault.keys();
    const vault = await storage.vault.stored();
    const key = vaultKey ?? (vault === null ? null : await unlockWithDevice(vault));
    return vault === null || key === null ? null : { vault, key };
  }

  /** @returns whether it was kept. */
  async function change(
    make: (vault: Vault, key: Bytes) => Promise<{ readonly vault: Vault; readonly deviceKey: Bytes | null }>,
  ): Promise<boolean> {
    try {
      const held = await inHand();
      if (held === null) return false;
      const next = await make(held.vault, held.key);
      await storage.vault.replace(copiesOf(next.vault, next.deviceKey));
      vaultKey = held.key;
      tellWays(next.vault);
      onWays();
      return true;
    } catch {
      return false;
    }
  }

  async function recipient(): Promise<string | null> {
    try {
      const sealed = await storage.shelf.recipient();
      const held = sealed === null ? null : await inHand();
      return sealed === null || held === null ? null : await openRecipient(held.key, held.vault.id, sealed);
    } catch {
      return null;
    }
  }

  const beside = createSafeAuthenticator({
    authenticator,
    stored: storage.vault.stored,
    enter,
    change: (make) => change(async (vault, key) => ({ vault: await make(vault, key), deviceKey: null })),
  });

  return {
    door,
    isProtected,
    async look() {
      const vault = await seen();
      if (vault !== null && slotOf(vault, 'device') === null) {
        door.set('locked');
        return;
      }
      // Were a phrase set in another tab, this one would be without the keys it works with.
      if (vault !== null) vaultKey = await heldKey(vault);
      await step();
      // Where the vault could not be put beside the database when it was made, no copy could be opened without it.
      if (vault !== null && !(await storage.vault.isBeside())) await change(withoutPhrase);
    },
    async lookAgain() {
      const vault = await seen();
      // A tab that waits for a phrase which nobody needs any more.
      if (door.get() === 'locked' && vault !== null && slotOf(vault, 'device') !== null) await step();
    },
    async lookForMissing() {
      const missing = await storage.canary.missing().catch(() => []);
      if (missing.length > 0 && door.get() === 'open') door.set('recovery');
    },
    async unlock(phrase) {
      const vault = await storage.vault.stored();
      return vault !== null && enter(vault, await unlockWithPhrase(vault, phrase, work.derive));
    },
    async unlockWithCode(typed) {
      const code = readRecoveryCode(typed);
      if (code === null) return 'slip';
      const vault = await storage.vault.stored();
      return vault !== null && (await enter(vault, await unlockWithCode(vault, code))) ? 'open' : 'wrong';
    },
    protect: (phrase) =>
      change(async (vault, key) => {
        const cost = await work.calibrate();
        return { vault: await protectWithPhrase(vault, key, phrase, cost, work.derive), deviceKey: null };
      }),
    unprotect: () => change(withoutPhrase),
    async makeCode() {
      const code = makeRecoveryCode();
      const isKept = await change(async (vault, key) => {
        // A vault that opens by itself needs none.
        if (slotOf(vault, 'phrase') === null) throw new Error('a code is for a vault with a phrase');
        return { vault: await withRecoveryCode(vault, key, code), deviceKey: null };
      });
      return isKept ? code : null;
    },
    showRecovery() {
      door.set('recovery');
    },
    async leaveRecovery() {
      // Nobody waits on this screen for a database that does not answer.
      await withinLimit(storage.canary.accept(), PATIENCE_MS, () => new Error('late')).catch(() => undefined);
      door.set('open');
    },
    sealFile: (document, phrase) => work.sealAge(asBytes(document), { kind: 'phrase', phrase }),
    async sealForEstablishment(document) {
      const key = await recipient();
      if (key === null) return null;
      return work.sealAge(asBytes(document), asLock(key));
    },
    recipient,
    async keepRecipient(key) {
      try {
        const tried = key === null ? null : await work.sealAge(new Uint8Array(1), asLock(key));
        if (tried?.ok === false) return 'bad';
        const held = await inHand();
        if (held === null) return 'failed';
        const sealed = key === null ? null : await sealRecipient(held.key, held.vault.id, key);
        await storage.shelf.keepRecipient(sealed);
        return 'kept';
      } catch {
        return 'failed';
      }
    },
    openFile: (bytes, phrase) => work.openAge(bytes, { kind: 'phrase', phrase }),
    authenticator: beside.authenticator,
  };
}

/** @param deviceKey of the way in by the device; `null` when there is none. */
function copiesOf(vault: Vault, deviceKey: Bytes | null) {
  return { vault, file: writeVaultFile(vault, deviceKey), slip: writeVaultSlip(vault) };
}

const asBytes = (document: DiagramDocument): Bytes => new TextEncoder().encode(writeTrace(document));

const asLock = (recipient: string): AgeLock => ({ kind: 'recipients', recipients: [recipient] });
