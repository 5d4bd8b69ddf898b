import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { fileInside, sealedBytes, sealedFileName } from '../../src/app/sealed-file';
import { MAX_FILE_BYTES } from '../../src/format/file-limits';
import { openAge } from '../../src/vault/age-file';
import { aDocument, aPerson, idOf } from '../builders';
import { aComputer } from './a-computer';

const PHRASE = 'moulin girafe citron sentier balcon violon nuage';

const sheet = aDocument({ persons: [aPerson({ id: idOf('zoe'), name: 'Zoé' })] });

async function aProtectedComputer(computer = aComputer()) {
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

describe('another tab', () => {
  async function twoTabs() {
    const computer = aComputer();
    const told = vi.fn();
    const here = await computer.start(told);
    await here.storage.create(sheet);
    const there = await computer.start();
    return { computer, here: here.safe, there: there.safe, sheets: there.storage, told };
  }

  it('is told of a phrase that is set, goes on with its sheets, and can make a code for it', async () => {
    const { here, there, sheets, told } = await twoTabs();
    expect(there.isProtected.get()).toBe(false);
    await here.protect(PHRASE);
    expect(told).toHaveBeenCalledTimes(1);
    await there.lookAgain();
    expect(there.isProtected.get()).toBe(true);
    expect(there.door.get()).toBe('open');
    expect(await sheets.list()).toHaveLength(1);
    expect(await there.makeCode()).not.toBeNull();
  });

  it('that waits for a phrase opens when the phrase is removed, and not before', async () => {
    const { computer, here, told } = await twoTabs();
    await here.protect(PHRASE);
    const there = (await computer.start()).safe;
    await here.protect('encore une autre phrase');
    await there.lookAgain();
    expect(there.door.get()).toBe('locked');
    await here.unprotect();
    expect(told).toHaveBeenCalledTimes(3);
    await there.lookAgain();
    expect(there.door.get()).toBe('open');
    expect(there.isProtected.get()).toBe(false);
  });

  it('is told nothing when the device did not keep it', async () => {
    const { computer, here, told } = await twoTabs();
    computer.files.faults.refuse = (folder) => folder === 'vault';
    expect(await here.protect(PHRASE)).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a vault that the database lost', () => {
  it('still opens with its phrase where the browser has no files, and is put back', async () => {
    const { computer, id } = await aProtectedComputer(aComputer({ hasFiles: false }));
    await computer.losesTable('vault');
    const { storage, safe } = await computer.start();
    expect(safe.door.get()).toBe('locked');
    expect(await safe.unlock(PHRASE)).toBe(true);
    expect(await storage.open(id)).toMatchObject({ ok: true, value: { document: sheet } });
    computer.words.delete('trace.vault');
    expect((await computer.start()).safe.door.get()).toBe('locked');
  });

  it('leaves only what needs a phrase or a code in localStorage, and nothing once there is none', async () => {
    const { computer, safe } = await aProtectedComputer();
    await safe.makeCode();
    const slip = JSON.parse(computer.words.get('trace.vault')!) as {
      slots: { kind: string; key?: string }[];
    };
    expect(slip.slots.map(({ kind }) => kind)).toEqual(['phrase', 'recovery']);
    expect(slip.slots.some(({ key }) => key !== undefined)).toBe(false);
    await safe.unprotect();
    expect(computer.words.get('trace.vault')).toBe('');
  });

  it('does not open with the phrase before the last one', async () => {
    const { computer, safe } = await aProtectedComputer(aComputer({ hasFiles: false }));
    expect(await safe.protect('encore une autre phrase')).toBe(true);
    await computer.losesTable('vault');
    const again = await computer.start();
    expect(await again.safe.unlock(PHRASE)).toBe(false);
    expect(await again.safe.unlock('encore une autre phrase')).toBe(true);
  });

  it('is put beside the database at the next start when it could not be at the first', async () => {
    const computer = aComputer();
    computer.files.faults.refuse = (folder) => folder === 'vault';
    const id = await (await computer.start()).storage.create(sheet);
    computer.files.faults.refuse = null;
    expect((await computer.start()).safe.door.get()).toBe('open');
    await computer.losesTable('vault');
    const { storage } = await computer.start();
    expect(await storage.open(id)).toMatchObject({ ok: true, value: { document: sheet } });
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

  it('is made for the establishment too, once its key is known, and not for another', async () => {
    const { computer, safe } = await aProtectedComputer();
    const secret = await generateX25519Identity();
    const recipient = await identityToRecipient(secret);
    expect(await safe.sealForEstablishment(sheet)).toBeNull();
    expect(await safe.keepRecipient('age1nothing')).toBe('bad');
    expect(await safe.keepRecipient(recipient)).toBe('kept');
    const again = (await computer.start()).safe;
    expect(await again.recipient()).toBeNull();
    await again.unlock(PHRASE);
    expect(await again.recipient()).toBe(recipient);
    const made = await again.sealForEstablishment(sheet);
    if (made?.ok !== true) throw new Error('not made');
    const opened = await openAge(made.bytes, { kind: 'identity', secret });
    if (!opened.ok) throw new Error(opened.problem);
    expect(new TextDecoder().decode(opened.bytes)).toContain('Zoé');
    const other = await generateX25519Identity();
    expect(await openAge(made.bytes, { kind: 'identity', secret: other })).toMatchObject({
      problem: 'otherKey',
    });
    expect(await again.keepRecipient(null)).toBe('kept');
    expect(await again.sealForEstablishment(sheet)).toBeNull();
  });

  it('is made for nobody whose key somebody else put on the disk', async () => {
    const { computer, safe } = await aProtectedComputer();
    const strange = await aProtectedComputer();
    await strange.safe.keepRecipient(await identityToRecipient(await generateX25519Identity()));
    const { storage } = await computer.start();
    await storage.shelf.keepRecipient(await (await strange.computer.start()).storage.shelf.recipient());
    expect(await safe.recipient()).toBeNull();
    expect(await safe.sealForEstablishment(sheet)).toBeNull();
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
