import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HANG_MS } from '../../src/storage/group-commit';
import { NO_TAG } from '../../src/storage/record-chain';
import type { SheetId } from '../../src/storage/sheet-id';
import { takeSnapshot } from '../../src/storage/snapshot';
import { aDocument } from '../builders';
import { aDevice, aDrawing, aTurn, draw, namesOn, settle } from './a-device';
import { everyWord } from './every-word';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

type Device = ReturnType<typeof aDevice>;

/** A sheet on which two people stand, saved. */
async function aSheet(device: Device) {
  const tab = device.openTab();
  const drawing = await aDrawing(tab);
  draw(drawing.editor, 'Ana');
  draw(drawing.editor, 'Hortense');
  await drawing.becomes('saved');
  await settle();
  return { tab, ...drawing };
}

function aGate() {
  let open: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { held, open };
}

/** The next things that are sealed wait. @returns how to let them go on. */
function holdSealings(count: number): () => void {
  const { subtle } = crypto;
  const seal = subtle.encrypt.bind(subtle);
  const gate = aGate();
  const spy = vi.spyOn(subtle, 'encrypt');
  for (let time = 0; time < count; time += 1) {
    spy.mockImplementationOnce(async (...given) => {
      await gate.held;
      return seal(...given);
    });
  }
  return gate.open;
}

/** The next file in this folder beside the database waits. @returns how to let it go on. */
function holdNextFile({ files }: Device, folder: 'copies' | 'keys'): () => void {
  const gate = aGate();
  let isFirst = true;
  files.faults.hold = async (into) => {
    if (into !== folder || !isFirst) return;
    isFirst = false;
    await gate.held;
  };
  return gate.open;
}

async function giveUp(): Promise<void> {
  await settle();
  await vi.advanceTimersByTimeAsync(HANG_MS + 1);
  await settle();
}

const filesOf = ({ files }: Device, id: SheetId): readonly string[] =>
  ['copies', 'keys'].flatMap((folder) =>
    [...(files.folders.get(folder)?.keys() ?? [])].filter((name) => name.startsWith(id)),
  );

describe('a snapshot that was given up', () => {
  it('takes the place of nothing when it is written after « Retirer »', async () => {
    const device = aDevice();
    const { tab, id, editor, becomes, session } = await aSheet(device);
    const goOn = holdSealings(1);
    tab.hide();
    await giveUp();
    editor.erase(['Hortense']);
    await becomes('saved');
    goOn();
    await settle();
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
    draw(editor, 'Lina');
    expect(await session.close()).toBe(true);
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Lina']);
    expect(await everyWord(device, id)).not.toContain('Hortense');
  });

  it('takes nothing away when it is read back after « Retirer »', async () => {
    const device = aDevice();
    const { tab, id, editor, becomes } = await aSheet(device);
    const disk = await device.disk();
    const { storage } = device.openTab();
    const { wrapped } = (await disk.keys.get(id))!;
    const cipher = await (await storage.vault.keys()).open(id, wrapped);
    const { writer, seq } = (await disk.sheets.get(id))!;
    const document = editor.store.getState().committed;
    const state = { seq, document, head: NO_TAG, history: { base: document, lines: [] } };
    const read = disk.snapshots.get.bind(disk.snapshots);
    vi.spyOn(disk.snapshots, 'get').mockImplementationOnce((async (key: [SheetId, number]) => {
      editor.erase(['Hortense']);
      await becomes('saved');
      return read(key);
    }) as never);
    const late = takeSnapshot(disk, { doc: id, writer, key: { wrapped, cipher: cipher! } }, state);
    await expect(late).rejects.toThrow();
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
    tab.hide();
    await settle();
    expect(await everyWord(device, id)).not.toContain('Hortense');
  });

  it.each(['copies', 'keys'] as const)(
    'leaves no copy behind of what « Retirer » took out (late in %s)',
    async (folder) => {
      const device = aDevice();
      // The key is put there with the first copy, of the new sheet.
      const first = folder === 'keys' ? holdNextFile(device, folder) : null;
      const { tab, id, editor, becomes } = await aSheet(device);
      const goOn = first ?? holdNextFile(device, folder);
      tab.hide();
      await giveUp();
      editor.erase(['Hortense']);
      await becomes('saved');
      goOn();
      await settle();
      expect(filesOf(device, id)).toEqual([]);
      draw(editor, 'Lina');
      await becomes('saved');
      tab.hide();
      await settle();
      expect(await everyWord(device, id)).not.toContain('Hortense');
      const key = (await (await device.disk()).keys.get(id))!.wrapped;
      expect(device.files.folders.get('keys')!.get(id)).toEqual(key);
    },
  );

  it.each([0, 1, 2, 3, 4, 6, 8, 12, 16, 24])(
    'leaves no copy behind when it is made %i turns after « Retirer » began',
    async (turns) => {
      const device = aDevice();
      const { tab, id, editor, becomes } = await aSheet(device);
      const goOn = holdNextFile(device, 'copies');
      tab.hide();
      await giveUp();
      editor.erase(['Hortense']);
      for (let turn = 0; turn < turns; turn += 1) await aTurn();
      goOn();
      await becomes('saved');
      await settle();
      expect(filesOf(device, id)).toEqual([]);
      expect(namesOn(await device.stored(id))).toEqual(['Ana']);
    },
  );

  it('leaves nothing behind of a sheet that was erased', async () => {
    const device = aDevice();
    const { tab, id, session } = await aSheet(device);
    const goOn = holdNextFile(device, 'copies');
    tab.hide();
    await giveUp();
    expect(await session.close()).toBe(true);
    expect(await tab.storage.erase(id)).toEqual({ ok: true, value: null });
    goOn();
    await settle();
    expect(filesOf(device, id)).toEqual([]);
    expect(await tab.storage.recovery.survey()).toEqual([]);
  });
});

describe('a stroke that was given up', () => {
  it('does not come back in the journal when it is written after « Retirer »', async () => {
    const device = aDevice();
    await aDrawing(device.openTab());
    await settle();
    // The sheet is new: its own key is sealed first, for the making of it and for two attempts to write on it.
    const goOn = holdSealings(3);
    const tab = device.openTab();
    const making = tab.storage.create(aDocument());
    await giveUp();
    const id = await making;
    const { editor, becomes } = await tab.drawOn(id);
    await settle();
    draw(editor, 'Ana');
    draw(editor, 'Hortense');
    await giveUp();
    await giveUp();
    editor.erase(['Hortense']);
    await giveUp();
    await becomes('saved');
    goOn();
    await settle();
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
    expect(await (await device.disk()).journal.where('[doc+seq]').between([id, 0], [id, 99]).count()).toBe(0);
  });
});

it('a new sheet whose making was given up does not come back after it was erased', async () => {
  const device = aDevice();
  await aDrawing(device.openTab());
  await settle();
  const goOn = holdSealings(1);
  const { storage, drawOn } = device.openTab();
  const making = storage.create(aDocument());
  await giveUp();
  const id = await making;
  const { session, becomes } = await drawOn(id);
  await becomes('saved');
  expect(await session.close()).toBe(true);
  expect(await storage.erase(id)).toEqual({ ok: true, value: null });
  goOn();
  await settle();
  expect(filesOf(device, id)).toEqual([]);
  expect((await storage.list()).map((sheet) => sheet.id)).not.toContain(id);
});
