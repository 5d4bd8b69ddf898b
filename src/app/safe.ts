import type { DiagramDocument } from '../model/document';
import { writeTrace } from '../format/write-trace';
import type { VaultedStorage } from '../storage/create-storage';
import { observed, type Observable } from '../storage/save-state';
import type { AgeResult } from '../vault/age-file';
import type { Bytes } from '../vault/bytes';
import { unlockWithDevice, withoutPhrase } from '../vault/device-slot';
import { createKeyRing } from '../vault/key-ring';
import { protectWithPhrase, unlockWithPhrase } from '../vault/phrase-slot';
import { makeRecoveryCode, readRecoveryCode } from '../vault/recovery-code';
import { unlockWithCode, withRecoveryCode } from '../vault/recovery-slot';
import { slotOf, type Vault } from '../vault/vault';
import { writeVaultFile } from '../vault/vault-file';
import type { VaultWork } from '../vault/vault-work';

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
  readonly openFile: (bytes: Bytes, phrase: string) => Promise<AgeResult>;
}

export interface SafeTools {
  readonly storage: Pick<VaultedStorage<Vault>, 'vault' | 'canary'>;
  readonly work: VaultWork;
}

export function createSafe({ storage, work }: SafeTools): Safe {
  const door = observed<DoorState>('opening');
  const isProtected = observed(false);
  let vaultKey: Bytes | null = null;

  async function step(): Promise<void> {
    const missing = await storage.canary.missing().catch(() => []);
    door.set(missing.length > 0 ? 'recovery' : 'open');
  }

  async function enter(key: Bytes | null): Promise<boolean> {
    if (key === null) return false;
    vaultKey = key;
    storage.vault.opened(await createKeyRing(key));
    await step();
    return true;
  }

  /** The vault and its key; makes the vault when nothing was drawn on this device yet. */
  async function inHand(): Promise<{ readonly vault: Vault; readonly key: Bytes } | null> {
    await storage.vault.keys();
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
      await storage.vault.replace(next.vault, writeVaultFile(next.vault, next.deviceKey));
      vaultKey = held.key;
      isProtected.set(slotOf(next.vault, 'phrase') !== null);
      return true;
    } catch {
      return false;
    }
  }

  return {
    door,
    isProtected,
    async look() {
      const vault = await storage.vault.stored().catch(() => null);
      isProtected.set(vault !== null && slotOf(vault, 'phrase') !== null);
      const opensItself = vault === null || slotOf(vault, 'device') !== null;
      if (opensItself) await step();
      else door.set('locked');
    },
    async unlock(phrase) {
      const vault = await storage.vault.stored();
      return vault !== null && enter(await unlockWithPhrase(vault, phrase, work.derive));
    },
    async unlockWithCode(typed) {
      const code = readRecoveryCode(typed);
      if (code === null) return 'slip';
      const vault = await storage.vault.stored();
      return vault !== null && (await enter(await unlockWithCode(vault, code))) ? 'open' : 'wrong';
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
      await storage.canary.accept().catch(() => undefined);
      door.set('open');
    },
    sealFile: (document, phrase) =>
      work.sealAge(new TextEncoder().encode(writeTrace(document)), { kind: 'phrase', phrase }),
    openFile: (bytes, phrase) => work.openAge(bytes, { kind: 'phrase', phrase }),
  };
}
