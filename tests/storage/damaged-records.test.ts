import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SheetId } from '../../src/storage/sheet-id';
import type { JournalRow, SheetRow } from '../../src/storage/tables';
import { aDevice, aDrawing, draw, namesOn } from './a-device';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);
afterEach(() => {
  vi.restoreAllMocks();
});

type Device = ReturnType<typeof aDevice>;

async function aSheetWith(device: Device, ...names: readonly string[]): Promise<SheetId> {
  const tab = device.openTab();
  const { id, editor, becomes } = await aDrawing(tab);
  for (const name of names) draw(editor, name);
  await becomes('saved');
  tab.vanish();
  return id;
}

/** As Chromium's SQLite answers: nothing stands where a damaged record was. */
function blank(store: string, isDamaged: (record: never) => boolean): void {
  const blanked = (record: unknown): unknown =>
    record !== undefined && isDamaged(record as never) ? null : record;
  const answered = <Result>(request: IDBRequest<Result>, from: string): IDBRequest<Result> => {
    let found: unknown;
    if (from === store)
      Object.defineProperty(request, 'result', {
        get: () => (Array.isArray(found) ? found.map(blanked) : blanked(found)),
        set: (result: unknown) => {
          found = result;
        },
      });
    return request;
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- both are called on the store below
  const { get, getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return answered(get.call(this, key) as IDBRequest<unknown>, this.name);
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    return answered(getAll.apply(this, given) as IDBRequest<unknown[]>, this.name);
  });
}

describe('a record that is damaged on the disk', () => {
  it('of the journal leaves the sheet to be opened as far as it reads, and the others as they are', async () => {
    const device = aDevice();
    const hit = await aSheetWith(device, 'Ana', 'Samir', 'Lina');
    const other = await aSheetWith(device, 'Zohra');
    blank('journal', ({ doc, seq }: JournalRow) => doc === hit && seq === 2);
    const { storage } = device.openTab();
    const listed = await storage.list();
    expect(listed.map(({ id }) => id).sort()).toEqual([hit, other].sort());
    expect(listed.find(({ id }) => id === hit)).toMatchObject({ kind: 'readable', incomplete: true });
    const opened = await storage.open(hit);
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'incomplete' } });
    if (!opened.ok && opened.problem.kind === 'incomplete')
      expect(namesOn(opened.problem.document)).toEqual(['Ana']);
    expect(namesOn(await device.stored(other))).toEqual(['Zohra']);
  });

  it('of the sheets is told as a sheet that is missing', async () => {
    const device = aDevice();
    const hit = await aSheetWith(device, 'Ana');
    const other = await aSheetWith(device, 'Zohra');
    const before = device.openTab();
    await before.storage.list();
    await before.storage.canary.refresh();
    blank('sheets', ({ doc }: SheetRow) => doc === hit);
    const { storage } = device.openTab();
    expect(await storage.canary.missing()).toEqual([hit]);
    expect((await storage.list()).map(({ id }) => id)).toEqual([other]);
  });
});
