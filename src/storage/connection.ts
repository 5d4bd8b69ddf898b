import { createDatabase, type Database, type DatabaseEngine } from './tables';

/** The database, behind a door that can be opened again: browsers close connections when they please. */
export interface Connection {
  /** @throws what the browser says when it gives no storage. */
  readonly open: () => Promise<Database>;
  /** The same without waiting; `null` when it is not open just now. */
  readonly opened: () => Database | null;
  /** The next `open` makes a new connection. */
  readonly disconnect: () => void;
}

export function createConnection(name: string, engine?: DatabaseEngine): Connection {
  const database = createDatabase(name, engine);
  return {
    async open() {
      if (!database.isOpen()) await database.open();
      return database;
    },
    opened: () => (database.isOpen() ? database : null),
    disconnect() {
      database.close();
    },
  };
}
