import { IDBObjectStore } from 'fake-indexeddb';

/** The ways in which a browser fails to write. */
export const FAULTS = ['quota', 'unknown', 'abort', 'hang', 'lostConnection', 'versionChange'] as const;
export type Fault = (typeof FAULTS)[number];

type Put = IDBObjectStore['put'];

export interface FailingPut {
  /** How many writes failed. */
  readonly count: () => number;
  /** Puts back what was there before. */
  readonly remove: () => void;
}

/** Makes writes to `stores` fail, whenever `failsNow` says so, until it is removed. */
export function failPuts(
  stores: readonly string[],
  fault: Fault,
  failsNow: (write: number) => boolean,
): FailingPut {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store, and put back, below
  const original: Put = IDBObjectStore.prototype.put;
  let writes = 0;
  let failed = 0;
  const hanging = new WeakSet<object>();
  function put(this: IDBObjectStore, ...args: Parameters<Put>): ReturnType<Put> {
    const fails = hanging.has(this.transaction.db) || (stores.includes(this.name) && failsNow((writes += 1)));
    if (!fails) return original.apply(this, args);
    failed += 1;
    // A connection hangs as a whole: only another one gets an answer.
    if (fault === 'hang') hanging.add(this.transaction.db);
    return broken(this, fault, () => original.apply(this, args));
  }
  IDBObjectStore.prototype.put = put;
  return {
    count: () => failed,
    remove() {
      IDBObjectStore.prototype.put = original;
    },
  };
}

function broken(store: IDBObjectStore, fault: Fault, write: () => ReturnType<Put>): ReturnType<Put> {
  const { transaction } = store;
  switch (fault) {
    case 'quota':
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    case 'unknown':
      throw new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError');
    case 'abort': {
      const request = write();
      transaction.abort();
      return request;
    }
    case 'hang':
      // Neither an answer nor an error, ever.
      return Object.assign(new EventTarget(), { readyState: 'pending' }) as unknown as ReturnType<Put>;
    case 'lostConnection':
      transaction.db.close();
      throw new DOMException('the connection is closing', 'InvalidStateError');
    case 'versionChange':
      transaction.db.dispatchEvent(new Event('versionchange'));
      throw new DOMException('another version wants the database', 'InvalidStateError');
  }
}
