import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import { failingPut, type Fault } from './failing-put';

/**
 * Makes writes to `stores` fail, whenever `failsNow` says so, until the test ends. Everything else of the
 * database stays as it is.
 * @returns how many failed.
 */
export function failWrites(
  stores: readonly string[],
  fault: Fault,
  failsNow: (write: number) => boolean,
): { readonly count: () => number } {
  const { put, count } = failingPut(stores, fault, failsNow);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(put);
  return { count };
}
