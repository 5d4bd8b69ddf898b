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
  /** In the database, else beside it. @returns `null` when none was made yet. */
  readonly stored: () => Promise<Vault | null>;
  /** Somebody opened it, by phrase or code. */
  readonly opened: (keys: KeyRing) => void;
  /**
   * Another way in, for the same vault.
   * @param file the same vault, for beside the database.
   * @throws Error when the device holds another vault by now, or does not keep it.
   */
  readonly replace: (vault: Vault, file: Payload) => Promise<void>;
}

class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

const KEY = 'vault';
const FOLDER = 'vault';

export function createVaultShelf<Vault extends StoredVault>(
  { open }: Connection,
  maker: VaultMaker<Vault>,
  files: FileShelf | null,
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

  /** A database that was lost, or emptied by its browser, leaves the vault behind, and the copies it opens. */
  async function besideDatabase(): Promise<Vault | null> {
    const file = await files?.read(FOLDER, KEY).catch(() => null);
    return file === undefined || file === null ? null : maker.read(file);
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
    stored: async () => (await stored()) ?? besideDatabase(),
    opened(keys) {
      ring = keys;
    },
    async replace(vault, file) {
      const database = await open();
      // First the file: it must not open the vault by itself any more once the row does not.
      await files?.write(FOLDER, KEY, file);
      await database.transaction('rw', [database.meta, database.vault], async () => {
        await assertMayWrite(database);
        const row = await database.vault.get(KEY);
        if (row !== undefined && row.vault.id !== vault.id) throw new Error('another vault is here by now');
        await database.vault.put({ key: KEY, vault });
      });
    },
  };
}
