import type { DiagramDocument } from '../model/document';
import { assertMayWrite } from './assert-may-write';
import type { Connection } from './connection';
import type { CopyShelf, SheetCopy } from './copy-shelf';
import type { KeptSheet } from './retention';
import type { SheetId } from './sheet-id';
import { lastSitting } from './summarise-sheet';
import { penLock, takeLock, type MaybeLocks } from './writer-lock';

/** A sheet of which only copies are left: what decides how long they are kept is taken from the newest. */
interface LostSheet extends KeptSheet {
  readonly id: SheetId;
}

/**
 * Sheets that the database lost, and whose copies stand beside it until somebody erases them, or their time is
 * over. Restoring one makes a new sheet: the copies it came from are not that sheet's, and do not go with it.
 */
export interface LostSheets {
  /** @throws what the browser says when it gives no storage. */
  readonly list: () => Promise<readonly LostSheet[]>;
  /** The key first, then the copies. @returns false when the database holds the sheet, or nothing was erased. */
  readonly erase: (id: SheetId) => Promise<boolean>;
}

interface LostSheetsOptions {
  readonly connection: Pick<Connection, 'open'>;
  readonly copies: CopyShelf | null;
  readonly locks: MaybeLocks;
  /** @returns `null` when it does not read. */
  readonly read: (copy: SheetCopy) => Promise<DiagramDocument | null>;
}

export function createLostSheets({ connection, copies, locks, read }: LostSheetsOptions): LostSheets {
  async function asKept(copy: SheetCopy): Promise<LostSheet> {
    const document = await read(copy);
    return {
      id: copy.doc,
      modifiedAt: copy.at,
      lastSitting: document === null ? null : lastSitting(document),
      // The day somebody chose went with the database.
      reviewOn: null,
    };
  }

  /** @throws what the browser says when it gives no storage: then nobody knows what is lost. */
  async function isLost(id: SheetId): Promise<boolean> {
    return (await (await connection.open()).sheets.get(id)) === undefined;
  }

  async function eraseCopies(id: SheetId): Promise<boolean> {
    if (copies === null) return false;
    const database = await connection.open();
    const { meta, sheets, keys } = database;
    const isGone = await database.transaction('rw', [meta, sheets, keys], async () => {
      await assertMayWrite(database);
      if ((await sheets.get(id)) !== undefined) return false;
      await keys.delete(id);
      return true;
    });
    if (isGone) await copies.erase(id);
    return isGone;
  }

  return {
    async list() {
      const newest = new Map<SheetId, SheetCopy>();
      for (const copy of (await copies?.list()) ?? []) {
        if (copy.at >= (newest.get(copy.doc)?.at ?? 0)) newest.set(copy.doc, copy);
      }
      const lost: LostSheet[] = [];
      for (const copy of newest.values()) if (await isLost(copy.doc)) lost.push(await asKept(copy));
      return lost;
    },
    async erase(id) {
      const release = await takeLock(locks, penLock(id));
      if (release === null) return false;
      try {
        return await eraseCopies(id);
      } catch {
        return false;
      } finally {
        release();
      }
    },
  };
}
