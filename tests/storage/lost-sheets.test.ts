import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aDocument, aSitting } from '../builders';
import { aDevice, aDrawing, draw, namesOn, settle, type Tab } from './a-device';
import { freezeTime } from './freeze-time';

const at = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 12).getTime();

beforeEach(() => {
  freezeTime();
  vi.setSystemTime(at(2026, 3, 17));
});

/** A device whose database is emptied of one sheet, and whose owner has looked at what is missing. */
async function aLostSheet() {
  const device = aDevice();
  const document = aDocument({ sittings: [aSitting({ date: '2026-03-17' })] });
  const { id, editor, session } = await aDrawing(device.openTab(), document);
  draw(editor, 'Ana');
  await session.close();
  await settle();
  const emptied = await device.disk();
  for (const table of emptied.tables) if (table.name !== 'meta') await table.clear();
  emptied.close();
  const tab = device.openTab();
  await tab.storage.canary.accept();
  return { device, tab, id };
}

async function restored({ storage }: Tab) {
  const [survey] = await storage.recovery.survey();
  const document = await storage.recovery.read(survey!.copies[0]!);
  return storage.create(document!);
}

describe('copies of a sheet that the database lost', () => {
  it('outlive the sheet that was restored from them, and are then erased with their key', async () => {
    const { device, tab, id } = await aLostSheet();
    const again = await restored(tab);
    await settle();
    await tab.storage.erase(again);
    expect((await tab.storage.lost.list()).map((lost) => lost.id)).toEqual([id]);
    expect(await tab.storage.lost.erase(id)).toBe(true);
    expect(await tab.storage.lost.list()).toEqual([]);
    expect(await tab.storage.recovery.survey()).toEqual([]);
    for (const folder of ['copies', 'keys']) expect(device.files.folders.get(folder)!.size).toBe(0);
  });

  it('are not those of a sheet that is there: its own erasing takes them', async () => {
    const { device, tab } = await aLostSheet();
    const again = await restored(tab);
    await settle();
    expect((await tab.storage.lost.list()).map((lost) => lost.id)).not.toContain(again);
    expect(await tab.storage.lost.erase(again)).toBe(false);
    expect(namesOn(await device.stored(again))).toEqual(['Ana']);
    expect(device.files.folders.get('keys')!.size).toBe(2);
  });

  it('are not erased while the database cannot be asked whether it holds the sheet', async () => {
    const { device, tab, id } = await aLostSheet();
    const before = device.files.folders.get('copies')!.size;
    await (await device.disk()).meta.clear();
    expect(await tab.storage.lost.erase(id)).toBe(false);
    expect(device.files.folders.get('copies')!.size).toBe(before);
  });

  it('go when their time is over, thirty days after that was first found', async () => {
    const { device, id } = await aLostSheet();
    const start = async (on: number) => {
      vi.setSystemTime(on);
      return device.openTab().storage.eraseOverdue();
    };
    expect(await start(at(2028, 4, 15))).toEqual([]);
    expect(await start(at(2028, 4, 20))).toEqual([]);
    expect(await start(at(2028, 5, 20))).toEqual([]);
    expect(device.files.folders.get('copies')!.size).toBeGreaterThan(0);
    expect(await start(at(2028, 5, 21))).toEqual([id]);
    for (const folder of ['copies', 'keys']) expect(device.files.folders.get(folder)!.size).toBe(0);
    expect(await start(at(2028, 5, 22))).toEqual([]);
  });
});
