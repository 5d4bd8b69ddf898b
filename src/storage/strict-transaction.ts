import type { Database } from './tables';
import { WriteRefused } from './write-refused';

/**
 * A strict transaction as the browser has it, for the one write that somebody waits for with each stroke: Dexie's own
 * bookkeeping takes half as long again as the disk. It ends once `work` asks for nothing more; told to commit, Chromium
 * may never answer where the disk is full.
 * @returns what `work` does.
 * @throws what `work` throws, or the browser's reason; then nothing of it is written.
 */
export async function inStrictTransaction<Result>(
  database: Database,
  stores: readonly string[],
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  if (!database.isOpen()) throw new WriteRefused('failed');
  const transaction = database.backendDB().transaction(stores, 'readwrite', { durability: 'strict' });
  const ended = endOf(transaction);
  try {
    const [result] = await Promise.all([work(transaction), ended]);
    return result;
  } catch (error) {
    undo(transaction);
    throw error;
  }
}

/** Never answered when the request fails: its transaction then tells why. */
export function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new WriteRefused('failed'));
    };
  });
}

function undo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
