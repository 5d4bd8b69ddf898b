import { bytesAsText } from '../format/bytes-text';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { CanaryKeeper } from './canary-keeper';
import type { Connection } from './connection';
import type { CopyShelf, SheetCopy } from './copy-shelf';
import { readSheet } from './read-sheet';
import type { SheetCipher } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { Database } from './tables';
import type { VaultShelf } from './vault-shelf';

/** What each layer holds of one sheet. */
export interface SheetSurvey {
  readonly id: SheetId;
  /** As the database has it, or else its newest copy; `null` where neither reads. */
  readonly title: string | null;
  /** In the database: whole, only its beginning, not to be read, or not there. */
  readonly inDatabase: 'whole' | 'beginning' | 'unreadable' | 'absent';
  /** Known to have been here and gone, or gone back. */
  readonly isMissing: boolean;
  /** Outside the database, the newest first. */
  readonly copies: readonly SheetCopy[];
}

export interface Recovery {
  /** Never fails: what does not answer holds nothing. */
  readonly survey: () => Promise<readonly SheetSurvey[]>;
  /** A drawing as a layer holds it, to be put down as a *new* sheet. @returns `null` when it does not read. */
  readonly read: (from: SheetCopy | SheetId) => Promise<DiagramDocument | null>;
  /** All rows, and the copies beside them with their keys: sealed as they are, for somebody with better tools. */
  readonly raw: () => Promise<string>;
}

interface RecoveryOptions {
  readonly connection: Connection;
  readonly vault: Pick<VaultShelf, 'keys'>;
  readonly copies: CopyShelf | null;
  readonly canary: CanaryKeeper;
}

/** Looks into every layer. Changes nothing. */
export function createRecovery({ connection, vault, copies, canary }: RecoveryOptions): Recovery {
  async function cipherOf(id: SheetId): Promise<SheetCipher | null> {
    const database = await connection.open().catch(() => null);
    const row = await database?.keys.get(id).catch(() => undefined);
    const wrapped = row?.wrapped ?? (await copies?.wrappedKey(id)) ?? null;
    return wrapped === null ? null : (await vault.keys()).open(id, wrapped);
  }

  async function inDatabase(id: SheetId): Promise<Pick<SheetSurvey, 'inDatabase' | 'title'>> {
    try {
      const reading = await readSheet(await connection.open(), await vault.keys(), id);
      if (reading === null) return { inDatabase: 'absent', title: null };
      if (reading.content === null) return { inDatabase: 'unreadable', title: null };
      const { document, seq } = reading.content;
      const { title } = currentSitting(document);
      return { inDatabase: seq < reading.lastSeq ? 'beginning' : 'whole', title };
    } catch {
      return { inDatabase: 'unreadable', title: null };
    }
  }

  async function read(from: SheetCopy | SheetId): Promise<DiagramDocument | null> {
    try {
      if (typeof from === 'string') {
        const reading = await readSheet(await connection.open(), await vault.keys(), from);
        return reading?.content?.document ?? null;
      }
      const cipher = await cipherOf(from.doc);
      return cipher === null ? null : ((await copies?.open(from, cipher)) ?? null);
    } catch {
      return null;
    }
  }

  async function titleIn(copy: SheetCopy | undefined): Promise<string | null> {
    const document = copy === undefined ? null : await read(copy);
    return document === null ? null : currentSitting(document).title;
  }

  return {
    async survey() {
      const kept = (await copies?.list().catch(() => [])) ?? [];
      const missing = new Set(await canary.missing().catch(() => []));
      const stored = await storedIds(connection).catch(() => []);
      const ids = [...new Set([...missing, ...stored, ...kept.map(({ doc }) => doc)])];
      return Promise.all(
        ids.map(async (id) => {
          const own = kept.filter(({ doc }) => doc === id).sort((a, b) => b.at - a.at || b.seq - a.seq);
          const there = await inDatabase(id);
          const title = there.title ?? (await titleIn(own[0]));
          return { id, ...there, title, isMissing: missing.has(id), copies: own };
        }),
      );
    },
    read,
    async raw() {
      const rows = await connection.open().then(everyRow, () => []);
      const beside = copies === null ? { copies: [], keys: [] } : await everyCopy(copies);
      return JSON.stringify({ rows, ...beside }, (_, value: unknown) =>
        value instanceof Uint8Array ? { base64: btoa(bytesAsText(value)) } : value,
      );
    },
  };
}

async function storedIds(connection: Connection): Promise<readonly SheetId[]> {
  return (await connection.open()).sheets.toCollection().primaryKeys();
}

/** What does not answer is left out. */
async function everyCopy(shelf: CopyShelf) {
  const kept = await shelf.list().catch(() => []);
  const docs = [...new Set(kept.map(({ doc }) => doc))];
  return {
    copies: await Promise.all(
      kept.map(async (copy) => ({ ...copy, sealed: await shelf.sealed(copy).catch(() => null) })),
    ),
    keys: await Promise.all(
      docs.map(async (doc) => ({ doc, wrapped: await shelf.wrappedKey(doc).catch(() => null) })),
    ),
  };
}

async function everyRow(database: Database): Promise<readonly unknown[]> {
  const tables = database.tables.map(async (table) => ({
    table: table.name,
    rows: (await table.toArray().catch(() => [])) as unknown[],
  }));
  return Promise.all(tables);
}
