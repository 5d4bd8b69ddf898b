import { onTestFinished } from 'vitest';
import { failPuts, type FailingPut, type Fault } from './failing-put';

/** Makes writes to `stores` fail, whenever `failsNow` says so, until the test ends or it is removed. */
export function failWrites(
  stores: readonly string[],
  fault: Fault,
  failsNow: (write: number) => boolean,
): FailingPut {
  const failing = failPuts(stores, fault, failsNow);
  onTestFinished(failing.remove);
  return failing;
}
