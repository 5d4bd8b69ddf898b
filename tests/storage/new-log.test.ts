import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { beginNewLog } from '../../src/storage/new-log';
import { aDevice, aDrawing, draw } from './a-device';
import { failWrites } from './failing-disk';
import { fakeLockManager } from './fake-locks';

/** A browser's disk, and the databases on it. */
function aDisk() {
  const indexedDB = new IDBFactory();
  const engine = { indexedDB, IDBKeyRange };
  return { engine, names: async () => (await indexedDB.databases()).map(({ name }) => name) };
}

describe('a new log', () => {
  it('is begun by writing more than a log holds, of which nothing stays', async () => {
    const { engine, names } = aDisk();
    let writes = 0;
    failWrites(['pieces'], 'quota', (write) => {
      writes = write;
      return false;
    });
    expect(await beginNewLog({ name: 'trace', engine, locks: null })).toBe(true);
    expect(writes * 32 * 1024).toBeGreaterThan(4 * 1024 * 1024);
    expect(await names()).toEqual([]);
  });

  it('is begun by one page of a browser, and again by the next once that one is gone', async () => {
    const { engine } = aDisk();
    const manager = fakeLockManager();
    const begin = (tab: string) => beginNewLog({ name: 'trace', engine, locks: manager.locksOf(tab) });
    expect(await begin('a')).toBe(true);
    expect(await begin('b')).toBe(false);
    manager.vanish('a');
    expect(await begin('c')).toBe(true);
  });

  it('is begun where locks refuse to work, which is no fault of the disk', async () => {
    const { engine } = aDisk();
    const locks = { request: () => Promise.reject(new DOMException('not here', 'SecurityError')) };
    expect(await beginNewLog({ name: 'trace', engine, locks })).toBe(true);
  });

  it('when the disk refuses it, leaves the database believed no more than after any refusal', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    await drawing.becomes('saved');
    const failures = failWrites(['pieces'], 'quota', () => true);
    await tab.storage.beginNewLog();
    failures.remove();
    expect(failures.count()).toBeGreaterThan(0);
    expect(tab.storage.doubtedSince()).not.toBeNull();
    draw(drawing.editor, 'Ana');
    await drawing.becomes('saved');
  });
});
