import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createSafe } from '../../src/app/safe';
import { fileInside, sealedBytes, sealedFileName } from '../../src/app/sealed-file';
import { MAX_FILE_BYTES } from '../../src/format/file-limits';
import { createStorage } from '../../src/storage/create-storage';
import { createFileShelf } from '../../src/storage/file-shelf';
import { openAge, sealAge } from '../../src/vault/age-file';
import { createDeviceVault } from '../../src/vault/device-vault';
import { phraseKey } from '../../src/vault/phrase-key';
import type { VaultWork } from '../../src/vault/vault-work';
import { aDocument, aPerson, countingIds, idOf } from '../builders';
import { fakeFiles } from '../storage/fake-files';

const PHRASE = 'moulin girafe citron sentier balcon violon nuage';

/** Real ciphers, at a price that tests can pay, on the page's own thread. */
const work: VaultWork = {
  derive: (phrase, salt, cost) => Promise.resolve(phraseKey(phrase, salt, cost)),
  calibrate: () => Promise.resolve({ m: 8, t: 1, p: 1 }),
  sealAge,
  openAge,
};

/** A computer on which the application is started again and again. */
function aComputer() {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const files = fakeFiles();
  const words = new Map<string, string>();
  const makeId = countingIds('s');
  return {
    engine,
    files,
    async start() {
      const storage = createStorage({
        name: 'trace',
        now: Date.now,
        makeId,
        locks: null,
        calls: null,
        page: { onHide: () => () => undefined },
        vault: createDeviceVault(() => makeId<'vault'>()),
        files: createFileShelf(() => Promise.resolve(files.root)),
        memory: { get: (key) => words.get(key) ?? null, set: (key, value) => words.set(key, value) },
        engine,
      });
      const safe = createSafe({ storage, work });
      await safe.look();
      return { storage, safe };
    },
  };
}

const sheet = aDocument({ persons: [aPerson({ id: idOf('zoe'), name: 'Zoé' })] });

async function aProtectedComputer() {
  const computer = aComputer();
  const { storage, safe } = await computer.start();
  const id = await storage.create(sheet);
  expect(await safe.protect(PHRASE)).toBe(true);
  return { computer, id, safe };
}

describe('the door', () => {
  it('is open on a new computer, and after the first sheet, without a question', async () => {
    const computer = aComputer();
    const { storage, safe } = await computer.start();
    expect(safe.door.get()).toBe('open');
    const id = await storage.create(sheet);
    const again = await computer.start();
    expect(again.safe.door.get()).toBe('open');
    expect(again.safe.isProtected.get()).toBe(false);
    expect(await again.storage.open(id)).toMatchObject({ ok: true, value: { document: sheet } });
  });

  it('is open where the browser gives no storage at all', async () => {
    const computer = aComputer();
    vi.spyOn(computer.engine.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect((await computer.start()).safe.door.get()).toBe('open');
  });

  it('is locked behind a phrase: nothing reads before, everything after', async () => {
    const { computer, id } = await aProtectedComputer();
    const { storage, safe } = await computer.start();
    expect(safe.door.get()).toBe('locked');
    await expect(storage.list()).rejects.toThrow();
    expect(await storage.open(id)).toMatchObject({ ok: false });
    expect(await safe.unlock('une autre phrase')).toBe(false);
    expect(safe.door.get()).toBe('locked');
    expect(await safe.unlock(PHRASE)).toBe(true);
    expect(safe.door.get()).toBe('open');
    expect(await storage.open(id)).toMatchObject({ ok: true, value: { document: sheet } });
  });

  it('opens with the printed code, tells a slip from a wrong one, and takes a new phrase then', async () => {
    const { computer, safe } = await aProtectedComputer();
    const code = (await safe.makeCode())!;
    const again = await computer.start();
    const last = code.at(-1) === '7' ? '8' : '7';
    expect(await again.safe.unlockWithCode(code.slice(0, -1) + last)).toBe('slip');
    const other = (await (await aProtectedComputer()).safe.makeCode())!;
    expect(await again.safe.unlockWithCode(other)).toBe('wrong');
    expect(await again.safe.unlockWithCode(code.toLowerCase())).toBe('open');
    expect(await again.safe.protect('encore une autre phrase')).toBe(true);
    const last2 = await computer.start();
    expect(await last2.safe.unlock(PHRASE)).toBe(false);
    expect(await last2.safe.unlock('encore une autre phrase')).toBe(true);
  });

  it('has no code without a phrase, and opens by itself again when the phrase goes', async () => {
    const computer = aComputer();
    const first = await computer.start();
    const id = await first.storage.create(sheet);
    expect(await first.safe.makeCode()).toBeNull();
    expect(await first.safe.protect(PHRASE)).toBe(true);
    expect(await first.safe.unprotect()).toBe(true);
    const again = await computer.start();
    expect(again.safe.door.get()).toBe('open');
    expect(await again.storage.open(id)).toMatchObject({ ok: true });
  });

  it('keeps the way in that it had when the device does not keep another', async () => {
    const computer = aComputer();
    const { storage, safe } = await computer.start();
    const id = await storage.create(sheet);
    computer.files.faults.refuse = (folder) => folder === 'vault';
    expect(await safe.protect(PHRASE)).toBe(false);
    expect(safe.isProtected.get()).toBe(false);
    const again = await computer.start();
    expect(again.safe.door.get()).toBe('open');
    expect(await again.storage.open(id)).toMatchObject({ ok: true });
  });

  it('leaves no way in beside the phrase, in the database or next to it', async () => {
    const { computer } = await aProtectedComputer();
    const file = computer.files.folders.get('vault')!.get('vault')!;
    expect(JSON.parse(new TextDecoder().decode(file))).toMatchObject({ slots: [{ kind: 'phrase' }] });
    const { storage } = await computer.start();
    expect((await storage.vault.stored())?.slots.map(({ kind }) => kind)).toEqual(['phrase']);
  });

  it('leads to what is left when sheets are missing, until somebody has looked', async () => {
    const computer = aComputer();
    const { storage } = await computer.start();
    await storage.create(sheet);
    await storage.canary.refresh();
    computer.engine.indexedDB = new IDBFactory();
    const again = await computer.start();
    expect(again.safe.door.get()).toBe('recovery');
    await again.safe.leaveRecovery();
    expect(again.safe.door.get()).toBe('open');
    expect((await computer.start()).safe.door.get()).toBe('open');
  });
});

describe('a protected file', () => {
  it('is told from any other, whatever its name, and opened with its phrase', async () => {
    const { safe } = await aProtectedComputer();
    const made = await safe.sealFile(sheet, PHRASE);
    if (!made.ok) throw new Error(made.problem);
    const bytes = await sealedBytes(new File([made.bytes], 'renamed.txt'));
    expect(bytes).toEqual(made.bytes);
    const opened = await safe.openFile(bytes!, PHRASE);
    if (!opened.ok) throw new Error(opened.problem);
    expect(await fileInside('a.trace.age', opened.bytes).text()).toContain('Zoé');
    expect(fileInside('a.trace.age', opened.bytes).name).toBe('a.trace');
    expect(await sealedBytes(new File(['{}'], 'a.trace.json'))).toBeNull();
  });

  it('of 200 MB is not even read', async () => {
    const file = new File([], 'a.trace.age');
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await sealedBytes(file)).toBeNull();
    expect(read).not.toHaveBeenCalled();
    expect(MAX_FILE_BYTES).toBeLessThan(200_000_000);
  });

  it('has a name that says nothing but a day', () => {
    const name = sealedFileName({
      makeId: () => idOf('7f3axyz'),
      now: () => new Date(2026, 10, 21).getTime(),
    });
    expect(name).toBe('sauvegarde-2026-11-21-7F3A.trace.age');
  });
});
