import type { ShortMemory } from './canary-keeper';
import type { Connection } from './connection';
import type { FileShelf } from './file-shelf';
import type { Payload } from './payload';
import type { KeyRing } from './sheet-cipher';
import { assertMayWrite } from './assert-may-write';
import type { StoredVault } from './tables';

/** What makes and opens vaults. Storage keeps them, and understands none. */
export interface VaultMaker<Vault extends StoredVault = StoredVault> {
  readonly make: () => Promise<{ readonly vault: Vault; readonly keys: KeyRing; readonly file: Payload }>;
  /** From the file beside the database. @returns `null` when it cannot be one. */
  readonly read: (file: Payload) => Promise<Vault | null>;
  /** @returns `null` when a phrase is needed. */
  readonly unlock: (vault: Vault) => Promise<KeyRing | null>;
}

/** The one vault of this device: its row, and its keys once it is open. */
export interface VaultShelf<Vault extends StoredVault = StoredVault> {
  /**
   * The keys; makes the vault when there is none yet.
   * @throws VaultLocked when a phrase is needed; what the browser says when it gives no storage.
   */
  readonly keys: () => Promise<KeyRing>;
  /**
   * The keys from beside the database, which may never answer; nothing is made or changed.
   * @throws VaultLocked when a phrase is needed; Error when there is no vault beside.
   */
  readonly keysBeside: () => Promise<KeyRing>;
  /** In the database, else beside it. @returns `null` when none was made yet. */
  readonly stored: () => Promise<Vault | null>;
  /** Somebody opened it, by phrase or code. Puts it back wherever it is missing. Never fails. */
  readonly opened: (keys: KeyRing, vault: VaultCopies<Vault>) => Promise<void>;
  /**
   * Another way in, for the same vault.
   * @throws Error when the device holds another vault by now, or does not keep it.
   */
  readonly replace: (vault: VaultCopies<Vault>) => Promise<void>;
  /** Whether a lost database would leave the vault behind, as far as this browser has a place for that. */
  readonly isBeside: () => Promise<boolean>;
}

/** A vault as it is stored in each of its places. */
interface VaultCopies<Vault extends StoredVault = StoredVault> {
  readonly vault: Vault;
  /** For the browser's private file system. */
  readonly file: Payload;
  /** For `localStorage`: only the ways in that need something which is not on this device; `null`: there are none. */
  readonly slip: string | null;
}

class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

const KEY = 'vault';
const FOLDER = 'vault';
const SLIP = 'trace.vault';

export function createVaultShelf<Vault extends StoredVault>(
  { open }: Connection,
  maker: VaultMaker<Vault>,
  files: FileShelf | null,
  memory: ShortMemory,
): VaultShelf<Vault> {
  let ring: KeyRing | null = null;
  let opening: Promise<KeyRing> | null = null;

  async function stored(): Promise<Vault | null> {
    const row = await (await open()).vault.get(KEY);
    return row === undefined ? null : (row.vault as Vault);
  }

  /** Two tabs may make one at the same time: the first to store it wins. */
  async function keep(made: Vault): Promise<Vault> {
    const database = await open();
    return database.transaction('rw', [database.meta, database.vault], async () => {
      await assertMayWrite(database);
      const row = await database.vault.get(KEY);
      if (row !== undefined) return row.vault as Vault;
      await database.vault.put({ key: KEY, vault: made });
      return made;
    });
  }

  async function openWithout(): Promise<KeyRing> {
    const vault = await stored();
    if (vault !== null) return unlocked(vault);
    const saved = await besideDatabase();
    if (saved !== null) return unlocked(await keep(saved));
    const made = await maker.make();
    const kept = await keep(made.vault);
    if (kept !== made.vault) return unlocked(kept);
    // Without it the copies could not be opened if the database were lost; then they open with the database only.
    await files?.write(FOLDER, KEY, made.file).catch(() => undefined);
    return made.keys;
  }

  /**
   * @returns `null` where there is none, or the browser gives no files.
   * @throws what the device says of one that is there and cannot be read just now: another must not take its place.
   */
  async function fileBeside(): Promise<Payload | null> {
    try {
      return (await files?.read(FOLDER, KEY)) ?? null;
    } catch (error) {
      const names: readonly string[] = (await files?.list(FOLDER).catch(() => [])) ?? [];
      if (names.includes(KEY)) throw error;
      return null;
    }
  }

  /** A database that was lost, or emptied by its browser, leaves the vault behind, and the copies it opens. */
  async function besideDatabase(): Promise<Vault | null> {
    const file = await fileBeside();
    const read = file === null ? null : await maker.read(file);
    if (read !== null) return read;
    const slip = slipIn(memory);
    return slip === null ? null : maker.read(new TextEncoder().encode(slip));
  }

  /** @throws Error when what was there, perhaps an older phrase, could not be replaced. */
  function keepSlip(slip: string | null): void {
    if (slipIn(memory) === slip) return;
    try {
      memory.set(SLIP, slip ?? '');
    } catch {
      if (slipIn(memory) !== null) throw new Error('an older way in would stay');
    }
  }

  async function putBack({ vault, file, slip }: VaultCopies<Vault>): Promise<void> {
    await keep(vault);
    if (!(await isBeside())) await files?.write(FOLDER, KEY, file);
    if (slipIn(memory) === null) keepSlip(slip);
  }

  async function isBeside(): Promise<boolean> {
    return files === null || (await files.read(FOLDER, KEY).catch(() => null)) !== null;
  }

  async function unlocked(vault: Vault): Promise<KeyRing> {
    const keys = await maker.unlock(vault);
    if (keys === null) throw new VaultLocked('a phrase is needed');
    return keys;
  }

  return {
    async keys() {
      if (ring !== null) return ring;
      opening ??= openWithout().finally(() => {
        opening = null;
      });
      const opened = await opening;
      ring ??= opened;
      return ring;
    },
    async keysBeside() {
      if (ring !== null) return ring;
      const saved = await besideDatabase();
      if (saved === null) throw new Error('no vault beside the database');
      return unlocked(saved);
    },
    stored: async () => (await stored()) ?? besideDatabase().catch(() => null),
    async opened(keys, copies) {
      ring = keys;
      await putBack(copies).catch(() => undefined);
    },
    isBeside,
    async replace({ vault, file, slip }) {
      const database = await open();
      // First what is beside: it must not open the vault by itself any more once the row does not.
      await files?.write(FOLDER, KEY, file);
      keepSlip(slip);
      await database.transaction('rw', [database.meta, database.vault], async () => {
        await assertMayWrite(database);
        const row = await database.vault.get(KEY);
        if (row !== undefined && row.vault.id !== vault.id) throw new Error('another vault is here by now');
        await database.vault.put({ key: KEY, vault });
      });
    },
  };
}

function slipIn(memory: ShortMemory): string | null {
  try {
    const slip = memory.get(SLIP);
    return slip === '' ? null : slip;
  } catch {
    return null;
  }
}
