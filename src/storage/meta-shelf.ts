import { assertMayWrite } from './assert-may-write';
import type { Connection } from './connection';
import type { Payload } from './payload';
import type { FolderRow, RecipientRow } from './tables';

/** What is kept on this device beside the sheets. */
export interface MetaShelf {
  /** Where copies outside the browser go: browsers keep such handles, and ask again before they may be used. */
  readonly folder: () => Promise<FileSystemDirectoryHandle | null>;
  readonly keepFolder: (folder: FileSystemDirectoryHandle) => Promise<void>;
  /** The public key of an establishment, sealed by the vault. */
  readonly recipient: () => Promise<Payload | null>;
  /** @param sealed `null`: there is none any more. */
  readonly keepRecipient: (sealed: Payload | null) => Promise<void>;
}

export function createMetaShelf({ open }: Connection): MetaShelf {
  async function keep(row: FolderRow | RecipientRow): Promise<void> {
    const database = await open();
    await database.transaction('rw', [database.meta], async () => {
      await assertMayWrite(database);
      await database.meta.put(row);
    });
  }
  return {
    async folder() {
      const row = await (await open()).meta.get('folder');
      return row?.key === 'folder' ? row.folder : null;
    },
    keepFolder: (folder) => keep({ key: 'folder', folder }),
    async recipient() {
      const row = await (await open()).meta.get('recipient');
      return row?.key === 'recipient' ? row.sealed : null;
    },
    keepRecipient: (sealed) => keep({ key: 'recipient', sealed }),
  };
}
