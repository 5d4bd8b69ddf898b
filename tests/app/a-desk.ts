import { vi } from 'vitest';
import type { CopiesBetweenTabs } from '../../src/app/copies-between-tabs';
import { createDesk } from '../../src/app/desk';
import { browserLockCalls } from '../../src/app/lock-calls';
import { createOutside } from '../../src/app/outside';
import { openAge, sealAge } from '../../src/vault/age-file';
import { phraseKey } from '../../src/vault/phrase-key';
import type { VaultWork } from '../../src/vault/vault-work';
import { countingIds } from '../builders';
import type { aDevice, Tab } from '../storage/a-device';

type Device = ReturnType<typeof aDevice>;

/** Real ciphers, at a price that tests can pay, on the page's own thread. */
const work: VaultWork = {
  derive: (phrase, salt, cost) => Promise.resolve(phraseKey(phrase, salt, cost)),
  calibrate: () => Promise.resolve({ m: 8, t: 1, p: 1 }),
  sealAge,
  openAge,
};

let desks = 0;

/** The application, as it is started in one more tab of a device. Needs jsdom. */
export function aDesk({ memory }: Pick<Device, 'memory'>, { storage }: Pick<Tab, 'storage'>) {
  const copies: CopiesBetweenTabs = { tell: vi.fn(), forget: vi.fn(), onTold: vi.fn() };
  const desk = createDesk({
    storage,
    makeId: countingIds(`d${(desks += 1)}-`),
    now: () => Date.now(),
    work,
    device: {},
    memory,
    lockCalls: browserLockCalls(undefined, 'trace-test'),
    outside: createOutside({ shelf: storage.shelf, pickFolder: null, share: {} }),
    copies,
  });
  return { desk, copies, storage };
}
