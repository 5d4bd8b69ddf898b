import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Payload } from './payload';
import type { SheetId } from './sheet-id';

/** The form of the rows below, and of what their payloads hold. */
export const SCHEMA = 1;
/** Old code may write only where `minWriter` allows it: a newer version raises it when it must. */
export const WRITER = 1;

interface VersionRow {
  readonly key: 'version';
  readonly schema: number;
  readonly minWriter: number;
}

/** What may stand in clear: ids, sequence numbers and times; never a title, a name or a date of the sitting. */
export interface SheetRow {
  readonly doc: SheetId;
  /** The last journal record that is durable; 0: none. */
  readonly seq: number;
  /** The session that holds the pen: another one's writes are refused. */
  readonly writer: string;
  /** Ms since the Unix epoch. */
  readonly modifiedAt: number;
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
  /** What replay and undo need: the first document and every line since. */
  readonly history: Payload;
}

export type Database = Dexie & {
  readonly meta: Table<VersionRow, string>;
  readonly sheets: Table<SheetRow, SheetId>;
  readonly journal: Table<JournalRow, [SheetId, number]>;
  readonly snapshots: Table<SnapshotRow, [SheetId, number]>;
};

/** The browser's database, or a stand-in for tests. */
export type DatabaseEngine = Required<Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>>;

/** Not open yet. Strict: a write is acknowledged only once it would survive a power cut. */
export function createDatabase(name: string, engine?: DatabaseEngine): Database {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    autoOpen: false,
    ...engine,
  }) as Database;
  database.version(1).stores({
    meta: 'key',
    sheets: 'doc',
    journal: '[doc+seq]',
    snapshots: '[doc+seq]',
  });
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
