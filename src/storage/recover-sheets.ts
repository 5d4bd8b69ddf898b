import { bytesAsText } from '../format/bytes-text';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { CanaryKeeper } from './canary-keeper';
import type { Connection } from './connection';
import type { CopyShelf, SheetCopy } from './copy-shelf';
import { readSheet } from './read-sheet';
import type { KeyRing, SheetCipher } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import type { Database } from './tables';
import { withinLimit } from './timer';
import type { VaultShelf } from './vault-shelf';

/** What each layer holds of one sheet. */
export interface SheetSurvey {
  readonly id: SheetId;
  /** As the database has it, or else its newest copy; `null` where neither reads. */
  readonly title: string | null;
  /** In the database: whole, only its beginning, not to be read, or not there; `silent`: that gives no answer. */
  readonly inDatabase: 'whole' | 'beginning' | 'unreadable' | 'absent' | 'silent';
  /** Known to have been here and gone, or gone back. */
  readonly isMissing: boolean;
  /** Outside the database, the newest first. */
  readonly copies: readonly SheetCopy[];
}

export interface Recovery {
  /** Never fails, and ends: what does not answer holds nothing. */
  readonly survey: () => Promise<readonly SheetSurvey[]>;
  /** Whether the last look had no answer from the database, which may hold more than was found. */
  readonly isSilent: () => boolean;
  /** A drawing as a layer holds it, to be put down as a *new* sheet. @returns `null` when it does not read. */
  readonly read: (from: SheetCopy | SheetId) => Promise<DiagramDocument | null>;
  /** All rows, and the copies beside them with their keys: sealed as they are, for somebody with better tools. */
  readonly raw: () => Promise<string>;
}

interface RecoveryOptions {
  readonly connection: Connection;
  readonly vault: Pick<VaultShelf, 'keys' | 'keysBeside'>;
  readonly copies: CopyShelf | null;
  readonly canary: CanaryKeeper;
}

/** How long a database that may never answer is waited for, when a few rows are asked for. */
export const ANSWER_MS = 8_000;
/** The same for a whole sheet, while the others are read. */
const READ_MS = 60_000;

/** Looks into every layer. Changes nothing. */
export function createRecovery({ connection, vault, copies, canary }: RecoveryOptions): Recovery {
  let isSilent = false;
  const noAnswer = (): Error => {
    isSilent = true;
    return new Error('the database does not answer');
  };

  /** @throws Error when the database does not answer: it is then waited for no more until the next survey. */
  async function asked<T>(ask: (database: Database) => Promise<T>, ms = ANSWER_MS): Promise<T> {
    if (isSilent) throw noAnswer();
    return withinLimit(connection.open().then(ask), ms, noAnswer);
  }

  /** A vault that stands beside the database opens the copies without it. */
  const keys = (): Promise<KeyRing> => asked(() => vault.keys()).catch(() => vault.keysBeside());

  async function cipherOf(id: SheetId): Promise<SheetCipher | null> {
    const row = await asked((database) => database.keys.get(id)).catch(() => undefined);
    const wrapped = row?.wrapped ?? (await copies?.wrappedKey(id)) ?? null;
    return wrapped === null ? null : (await keys()).open(id, wrapped);
  }

  const readStored = (id: SheetId) =>
    asked(async (database) => readSheet(database, await vault.keys(), id), READ_MS);

  async function inDatabase(id: SheetId): Promise<Pick<SheetSurvey, 'inDatabase' | 'title'>> {
    try {
      const reading = await readStored(id);
      if (reading === null) return { inDatabase: 'absent', title: null };
      if (reading.content === null) return { inDatabase: 'unreadable', title: null };
      const { document, seq } = reading.content;
      const { title } = currentSitting(document);
      return { inDatabase: seq < reading.lastSeq ? 'beginning' : 'whole', title };
    } catch {
      return { inDatabase: isSilent ? 'silent' : 'unreadable', title: null };
    }
  }

  async function read(from: SheetCopy | SheetId): Promise<DiagramDocument | null> {
    try {
      if (typeof from === 'string') {
        return (await readStored(from))?.content?.document ?? null;
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
      isSilent = false;
      const kept = (await copies?.list().catch(() => [])) ?? [];
      const missing = new Set(await asked(canary.missing).catch(() => []));
      const stored = await asked(storedIds).catch(() => []);
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
    isSilent: () => isSilent,
    read,
    async raw() {
      const rows = await asked(everyRow, READ_MS).catch(() => []);
      const beside = copies === null ? { copies: [], keys: [] } : await everyCopy(copies);
      return JSON.stringify({ rows, ...beside }, (_, value: unknown) =>
        value instanceof Uint8Array ? { base64: btoa(bytesAsText(value)) } : value,
      );
    },
  };
}

async function storedIds({ sheets }: Database): Promise<readonly SheetId[]> {
  return sheets.toCollection().primaryKeys();
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
