import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { answerTo, inStrictTransaction } from '../../src/storage/strict-transaction';
import { createDatabase, type Database } from '../../src/storage/tables';

afterEach(() => {
  vi.restoreAllMocks();
});

async function openedDatabase(): Promise<Database> {
  const database = createDatabase('trace', { indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  return database;
}

const put = async (transaction: IDBTransaction, doc: string): Promise<void> => {
  await answerTo(transaction.objectStore('sheets').put({ doc }));
};

it('is acknowledged only once it would survive a power cut', async () => {
  const database = await openedDatabase();
  const asked = vi.spyOn(database.backendDB(), 'transaction');
  await inStrictTransaction(database, ['sheets'], (transaction) => put(transaction, 's1'));
  expect(asked).toHaveBeenCalledWith(['sheets'], 'readwrite', { durability: 'strict' });
  expect(await database.sheets.count()).toBe(1);
});

it('undoes all when its work throws', async () => {
  const database = await openedDatabase();
  const work = async (transaction: IDBTransaction): Promise<void> => {
    await put(transaction, 's1');
    throw new Error('no longer');
  };
  await expect(inStrictTransaction(database, ['sheets'], work)).rejects.toThrow('no longer');
  expect(await database.sheets.count()).toBe(0);
});

it('tells what the browser says of a request that failed', async () => {
  const database = await openedDatabase();
  const twice = async (transaction: IDBTransaction): Promise<void> => {
    await put(transaction, 's1');
    await answerTo(transaction.objectStore('sheets').add({ doc: 's1' }));
  };
  await expect(inStrictTransaction(database, ['sheets'], twice)).rejects.toMatchObject({
    name: 'ConstraintError',
  });
  expect(await database.sheets.count()).toBe(0);
});

it('writes nothing through a database that was closed', async () => {
  const database = await openedDatabase();
  database.close();
  const work = (transaction: IDBTransaction): Promise<void> => put(transaction, 's1');
  await expect(inStrictTransaction(database, ['sheets'], work)).rejects.toMatchObject({ reason: 'failed' });
});
