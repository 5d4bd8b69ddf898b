import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Authenticator } from '../../src/app/browser-authenticator';
import { createSafe } from '../../src/app/safe';
import { createStorage } from '../../src/storage/create-storage';
import { createFileShelf } from '../../src/storage/file-shelf';
import { createDatabase } from '../../src/storage/tables';
import { openAge, sealAge } from '../../src/vault/age-file';
import { createDeviceVault } from '../../src/vault/device-vault';
import { phraseKey } from '../../src/vault/phrase-key';
import type { VaultWork } from '../../src/vault/vault-work';
import { countingIds } from '../builders';
import { fakeFiles } from '../storage/fake-files';

/** Real ciphers, at a price that tests can pay, on the page's own thread. */
const work: VaultWork = {
  derive: (phrase, salt, cost) => Promise.resolve(phraseKey(phrase, salt, cost)),
  calibrate: () => Promise.resolve({ m: 8, t: 1, p: 1 }),
  sealAge,
  openAge,
};

/** A computer on which the application is started again and again. */
export function aComputer({ hasFiles = true } = {}) {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const files = fakeFiles();
  const words = new Map<string, string>();
  const makeId = countingIds('s');
  return {
    engine,
    files,
    words,
    /** As when a damaged database lost this table only. */
    async losesTable(name: string) {
      const database = createDatabase('trace', engine);
      await database.open();
      await database.table(name).clear();
      database.close();
    },
    /** @param onWays tells the other tabs. @param authenticator `null`: this browser has none. */
    async start(onWays: () => void = () => undefined, authenticator: Authenticator | null = null) {
      const storage = createStorage({
        name: 'trace',
        now: Date.now,
        makeId,
        locks: null,
        calls: null,
        page: { onHide: () => () => undefined },
        vault: createDeviceVault(() => makeId<'vault'>()),
        files: hasFiles ? createFileShelf(() => Promise.resolve(files.root)) : null,
        createStrokeWorker: null,
        memory: { get: (key) => words.get(key) ?? null, set: (key, value) => words.set(key, value) },
        engine,
      });
      const safe = createSafe({ storage, work, authenticator, onWays });
      await safe.look();
      return { storage, safe };
    },
  };
}
