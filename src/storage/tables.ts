import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Canary } from './canary';
import { leaveOutDamaged } from './damaged-records';
import type { Payload } from './payload';
import type { SheetId } from './sheet-id';

/** The form of the rows below, and of what their payloads hold: sealed since 2. */
export const SCHEMA = 2;
/** The form of the first version: payloads in clear. Read, never written; sealed when their sheet is opened. */
export const PLAIN_SCHEMA = 1;
/** Old code may write only where `minWriter` allows it: the first version would write in clear. */
export const WRITER = 2;

interface VersionRow {
  readonly key: 'version';
  readonly schema: number;
  readonly minWriter: number;
}

interface CanaryRow {
  readonly key: 'canary';
  readonly canary: Canary;
}

/** A folder of this computer, in which copies are put. Its own name stands in clear: browsers seal no handle. */
export interface FolderRow {
  readonly key: 'folder';
  readonly folder: FileSystemDirectoryHandle;
}

export interface RecipientRow {
  readonly key: 'recipient';
  /** `null`: there is none any more. */
  readonly sealed: Payload | null;
}

export type MetaRow = VersionRow | CanaryRow | FolderRow | RecipientRow;

/** What may stand in clear: ids, sequence numbers and times; never a title, a name or a date of the sitting. */
export interface SheetRow {
  readonly doc: SheetId;
  /** The last journal record that is durable; 0: none. */
  readonly seq: number;
  /** The session that holds the pen: another one's writes are refused. */
  readonly writer: string;
  /** Ms since the Unix epoch. */
  readonly modifiedAt: number;
  /** The day somebody chose for it to be looked at again, sealed; absent: the usual one. */
  readonly review?: Payload;
}

/** What a write of strokes says of its sheet; `seq` follows from the strokes. */
export type WrittenRow = Pick<SheetRow, 'doc' | 'writer' | 'modifiedAt'>;

/** A sheet's own key, wrapped by the vault's. Without this row, nothing of the sheet can be read any more. */
interface KeyRow {
  readonly doc: SheetId;
  readonly wrapped: Payload;
}

/** The ways into the vault, which storage does not understand; browsers can store keys they do not show. */
export interface StoredVault {
  /** Random. */
  readonly id: string;
}

interface VaultRow {
  readonly key: 'vault';
  readonly vault: StoredVault;
}

/** One commit. `payload` holds a `Transaction`. */
export interface JournalRow {
  readonly doc: SheetId;
  /** Rises by one, without a gap. */
  readonly seq: number;
  readonly v: number;
  readonly payload: Payload;
}

/** The whole sheet after record `seq`. */
export interface SnapshotRow {
  readonly doc: SheetId;
  readonly seq: number;
  readonly v: number;
  /** The document. Apart from the history, so that neither is lost with the other. */
  readonly payload: Payload;
  /** Tag of record `seq`, to which the next one is chained; absent in the first form. */
  readonly head?: Payload;
  /** What replay and undo need: the first document and every line since. */
  readonly history: Payload;
}

export type Database = Dexie & {
  readonly meta: Table<MetaRow, string>;
  readonly sheets: Table<SheetRow, SheetId>;
  readonly journal: Table<JournalRow, [SheetId, number]>;
  readonly snapshots: Table<SnapshotRow, [SheetId, number]>;
  readonly keys: Table<KeyRow, SheetId>;
  readonly vault: Table<VaultRow, string>;
};

/** The browser's database, or a stand-in for tests. */
export type DatabaseEngine = Required<Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>>;

/** Not open yet. Strict: a write is acknowledged only once it would survive a power cut. */
export function createDatabase(name: string, engine?: DatabaseEngine): Database {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    autoOpen: false,
    // Strokes are written past it, and would leave what it remembers behind.
    cache: 'disabled',
    ...engine,
  }) as Database;
  database.version(1).stores({
    meta: 'key',
    sheets: 'doc',
    journal: '[doc+seq]',
    snapshots: '[doc+seq]',
  });
  database
    .version(2)
    .stores({ keys: 'doc', vault: 'key' })
    .upgrade(async (transaction) => {
      await transaction.table('meta').put({ key: 'version', schema: SCHEMA, minWriter: WRITER });
    });
  leaveOutDamaged(database);
  database.on('populate', (transaction) => {
    void transaction.table('meta').add({ key: 'version', schema: SCHEMA, minWriter: WRITER });
  });
  return database;
}

/** All rows of one sheet in `journal` or `snapshots`, from `first` up to and including `last`. */
export function rowsBetween<Row extends JournalRow | SnapshotRow>(
  table: Table<Row, [SheetId, number]>,
  doc: SheetId,
  first: number,
  last: number = Number.MAX_SAFE_INTEGER,
) {
  return table.where('[doc+seq]').between([doc, first], [doc, last], true, true);
}
