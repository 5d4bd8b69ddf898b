import type { DBCore, DBCoreTable, Dexie } from 'dexie';

/**
 * Reads a record that is damaged on the disk as one that is not there, which everything here has an answer to: a
 * journal that stops, the snapshot before, a sheet that is missing. Chromium's SQLite gives `null` in its place, which
 * no record ever is; one of them would keep every sheet of the device from being listed.
 */
export function leaveOutDamaged(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'damaged records',
    create: (core: DBCore) => ({ ...core, table: (name) => withoutDamaged(core.table(name)) }),
  });
}

function withoutDamaged(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    get: (request) => table.get(request).then((record: unknown) => record ?? undefined),
    getMany: (request) =>
      table.getMany(request).then((records: unknown[]) => records.map((record) => record ?? undefined)),
    query: (request) =>
      table.query(request).then((answer) => ({
        ...answer,
        result: request.values === true ? (answer.result as unknown[]).filter(isThere) : answer.result,
      })),
  };
}

const isThere = (record: unknown): boolean => record !== null && record !== undefined;
