import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { superfluousCopies } from '../../src/storage/copy-rotation';
import { createFileShelf } from '../../src/storage/file-shelf';
import { aSitting } from '../builders';
import { aDevice, aDrawing, draw, namesOn, settle } from './a-device';
import { fakeFiles } from './fake-files';
import { freezeTime } from './freeze-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the copies that are kept', () => {
  const times = fc.array(fc.integer({ min: 0, max: 400 * DAY }), { maxLength: 300 });
  const kept = (all: readonly number[]) => {
    const gone = new Set(superfluousCopies(all));
    return [...new Set(all)].filter((time) => !gone.has(time)).sort((a, b) => b - a);
  };

  it('are the last ten, and the last of each of 24 hours, 14 days and 8 weeks', () => {
    fc.assert(
      fc.property(times, (all) => {
        const newest = [...new Set(all)].sort((a, b) => b - a);
        const left = kept(all);
        expect(left).toEqual(expect.arrayContaining(newest.slice(0, 10)));
        for (const [ms, count] of [
          [HOUR, 24],
          [DAY, 14],
          [7 * DAY, 8],
        ] as const) {
          const periods = [...new Set(newest.map((time) => Math.floor(time / ms)))].slice(0, count);
          const lasts = periods.map((period) => newest.find((time) => Math.floor(time / ms) === period));
          expect(left).toEqual(expect.arrayContaining(lasts));
        }
        expect(left.length).toBeLessThanOrEqual(10 + 24 + 14 + 8);
      }),
    );
  });

  it('stay the same when they are looked at again', () => {
    fc.assert(
      fc.property(times, (all) => {
        expect(superfluousCopies(kept(all))).toEqual([]);
      }),
    );
  });
});

describe('a file beside the database', () => {
  const bytes = new Uint8Array([1, 2, 3]);

  it.each([true, false])('is written whole or not at all (the browser moves files: %s)', async (canMove) => {
    const { root, folders, faults } = fakeFiles({ canMove });
    const shelf = createFileShelf(() => Promise.resolve(root));
    await shelf.write('copies', 'a', bytes);
    expect(await shelf.read('copies', 'a')).toEqual(bytes);
    faults.refuse = () => true;
    await expect(shelf.write('copies', 'a', new Uint8Array([9]))).rejects.toThrow();
    expect(await shelf.read('copies', 'a')).toEqual(bytes);
    expect(await shelf.list('copies')).toEqual(['a']);
    faults.refuse = null;
    await shelf.write('copies', 'a', new Uint8Array([9]));
    expect([...folders.get('copies')!.keys()]).toEqual(['a']);
  });

  it('that was never written is told from one that cannot be read', async () => {
    const shelf = createFileShelf(() => Promise.resolve(fakeFiles().root));
    expect(await shelf.read('copies', 'a')).toBeNull();
    expect(await shelf.list('copies')).toEqual([]);
    await shelf.remove('copies', 'a');
    const denied = createFileShelf(() => Promise.reject(new DOMException('denied', 'SecurityError')));
    await expect(denied.read('copies', 'a')).rejects.toThrow('denied');
  });
});

describe('copies of a sheet', () => {
  beforeEach(freezeTime);

  async function drawnTwice(device = aDevice()) {
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    for (const name of ['Ana Vidal', 'Samir Benali']) {
      draw(drawing.editor, name);
      vi.setSystemTime(Date.now() + HOUR);
      tab.hide();
      await settle();
    }
    return { device, tab, ...drawing };
  }

  it('are made with the sheet and every snapshot, sealed, and open one by one', async () => {
    const { tab, id, device } = await drawnTwice();
    const [survey] = await tab.storage.recovery.survey();
    expect(survey).toMatchObject({ id, inDatabase: 'whole', isMissing: false });
    expect(survey!.copies.map(({ seq }) => seq)).toEqual([2, 1, 0]);
    const names = await Promise.all(
      survey!.copies.map(async (copy) => namesOn((await tab.storage.recovery.read(copy))!)),
    );
    expect(names).toEqual([['Ana Vidal', 'Samir Benali'], ['Ana Vidal'], []]);
    const files = [...device.files.folders.values()].flatMap((folder) => [...folder.values()]);
    const text = files.map((file) => new TextDecoder('latin1').decode(file)).join('\n');
    expect(/Ana|Vidal|Samir|Benali|persons/.exec(text)).toBeNull();
  });

  it('go with the sheet when it is erased, its key first', async () => {
    const { tab, id, session, device } = await drawnTwice();
    await session.close();
    expect(await tab.storage.erase(id)).toEqual({ ok: true, value: null });
    await settle();
    expect([...device.files.folders.get('copies')!.keys()]).toEqual([]);
    expect([...device.files.folders.get('keys')!.keys()]).toEqual([]);
    expect(await tab.storage.recovery.survey()).toEqual([]);
  });

  it('that do not fit on the disk change nothing of what is saved', async () => {
    const device = aDevice();
    device.files.faults.refuse = () => true;
    const { tab, id, state } = await drawnTwice(device);
    expect(state().kind).toBe('saved');
    expect((await tab.storage.recovery.survey())[0]).toMatchObject({ id, copies: [] });
    expect(namesOn(await device.stored(id))).toEqual(['Ana Vidal', 'Samir Benali']);
  });
});

describe('a browser that denies its private file system', () => {
  beforeEach(freezeTime);

  it('keeps sheets all the same, and erases them whole', async () => {
    const device = aDevice();
    device.files.faults.isDenied = true;
    const { id, editor, session } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await session.close();
    const { storage } = device.openTab();
    expect(await storage.erase(id)).toEqual({ ok: true, value: null });
    expect(await storage.list()).toEqual([]);
    expect(await storage.lost.list()).toEqual([]);
  });
});

describe('a database that was lost', () => {
  beforeEach(freezeTime);

  async function lostDatabase() {
    const device = aDevice();
    const tab = device.openTab();
    const { id, editor, session } = await aDrawing(tab);
    draw(editor, 'Ana');
    await session.close();
    await settle();
    const emptied = await device.disk();
    for (const table of emptied.tables) if (table.name !== 'meta') await table.clear();
    await emptied.meta.delete('canary');
    emptied.close();
    return { device, id };
  }

  it('is known from one that is empty, and nothing is written over what remembers it', async () => {
    const { device, id } = await lostDatabase();
    const { storage } = device.openTab();
    expect(await storage.canary.missing()).toEqual([id]);
    await storage.canary.refresh();
    await storage.create((await storage.recovery.read((await storage.recovery.survey())[0]!.copies[0]!))!);
    await settle();
    expect(await device.openTab().storage.canary.missing()).toEqual([id]);
    await storage.canary.accept();
    expect(await device.openTab().storage.canary.missing()).toEqual([]);
  });

  it('comes back from its copies, as a new sheet, with the vault kept beside it', async () => {
    const { device, id } = await lostDatabase();
    const { storage } = device.openTab();
    const [survey] = await storage.recovery.survey();
    const { title } = aSitting();
    expect(survey).toMatchObject({ id, title, inDatabase: 'absent', isMissing: true });
    const document = await storage.recovery.read(survey!.copies[0]!);
    const restored = await storage.create(document!);
    expect(restored).not.toBe(id);
    expect(namesOn(await device.stored(restored))).toEqual(['Ana']);
  });

  it('leaves what its copies hold in the raw data, sealed, with the wrapped key that opens them', async () => {
    const { device, id } = await lostDatabase();
    const { recovery } = device.openTab().storage;
    const raw = JSON.parse(await recovery.raw()) as {
      readonly copies: readonly { readonly doc: string; readonly sealed: { readonly base64: string } }[];
      readonly keys: readonly { readonly doc: string; readonly wrapped: { readonly base64: string } }[];
    };
    const [survey] = await recovery.survey();
    expect(raw.copies.map(({ doc }) => doc)).toEqual(survey!.copies.map(() => id));
    const stored = [...device.files.folders.get('copies')!.values()].map((bytes) =>
      Buffer.from(bytes).toString('base64'),
    );
    expect(raw.copies.map(({ sealed }) => sealed.base64).sort()).toEqual(stored.sort());
    const wrapped = Buffer.from(device.files.folders.get('keys')!.get(id)!).toString('base64');
    expect(raw.keys).toEqual([{ doc: id, wrapped: { base64: wrapped } }]);
  });

  it('keeps the vault beside it, though that could not be read for a moment', async () => {
    const { device } = await lostDatabase();
    const before = device.files.folders.get('vault')!.get('vault')!;
    let refusals = 1;
    device.files.faults.refuseReading = (folder) => folder === 'vault' && (refusals -= 1) >= 0;
    const { recovery } = device.openTab().storage;
    await recovery.survey();
    expect(device.files.folders.get('vault')!.get('vault')).toEqual(before);
    const [survey] = await recovery.survey();
    expect(namesOn((await recovery.read(survey!.copies[0]!))!)).toEqual(['Ana']);
  });

  it.each(['localStorage', 'the private file system'])('is known from %s alone', async (place) => {
    const { device, id } = await lostDatabase();
    if (place === 'localStorage') device.files.folders.get('canary')!.clear();
    else device.memory.set('trace.canary', '{');
    expect(await device.openTab().storage.canary.missing()).toEqual([id]);
  });

  it('that only went back to an earlier state is known too', async () => {
    const device = aDevice();
    const { id, editor, session } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await session.close();
    await settle();
    await (await device.disk()).sheets.update(id, { seq: 0 });
    expect(await device.openTab().storage.canary.missing()).toEqual([id]);
  });
});

describe('a canary', () => {
  beforeEach(freezeTime);

  it('is silent on a new device, and about sheets that were erased here or in another tab', async () => {
    const device = aDevice();
    const tab = device.openTab();
    expect(await tab.storage.canary.missing()).toEqual([]);
    const { id, session } = await aDrawing(tab);
    await session.close();
    await settle();
    await device.openTab().storage.erase(id);
    expect(await tab.storage.canary.missing()).toEqual([]);
    await settle();
    expect(await device.openTab().storage.canary.missing()).toEqual([]);
  });

  it('says nothing of whom a sheet is about', async () => {
    const device = aDevice();
    const { editor, session } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await session.close();
    await settle();
    expect(device.memory.get('trace.canary')).toMatch(/^\{"turn":\d+,"vault":"\w+","sheets":\{"\w+":1\}\}$/);
  });
});
