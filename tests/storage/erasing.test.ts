import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aDevice, aDrawing, aTurn, draw, namesOn, settle, until } from './a-device';
import { everyWord } from './every-word';
import { failWrites } from './failing-disk';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

type Device = ReturnType<typeof aDevice>;

async function aLongSheet(device: Device) {
  const tab = device.openTab();
  const drawing = await aDrawing(tab);
  for (const name of ['Ana', 'Hortense', 'Samir']) {
    draw(drawing.editor, name);
    tab.hide();
    await settle();
  }
  return { tab, ...drawing };
}

describe('what is taken out of a sheet', () => {
  it('is nowhere in what is stored of it, and the sheet goes on', async () => {
    const device = aDevice();
    const { id, editor, session, becomes } = await aLongSheet(device);
    expect(await everyWord(device, id)).toContain('Hortense');
    const before = await (await device.disk()).keys.get(id);
    editor.erase(['Hortense']);
    await becomes('saved');
    await session.flush();
    expect(await everyWord(device, id)).not.toContain('Hortense');
    expect((await (await device.disk()).keys.get(id))!.wrapped).not.toEqual(before!.wrapped);
    draw(editor, 'Lina');
    expect(await session.close()).toBe(true);
    const again = await device.openTab().drawOn(id);
    expect(namesOn(again.editor.store.getState().committed)).toEqual(['Ana', 'Samir', 'Lina']);
    while (again.editor.undo() !== null);
    expect(namesOn(again.editor.store.getState().committed)).toEqual([]);
    await settle();
    expect(await everyWord(device, id)).not.toContain('Hortense');
  });

  it('is gone when it was never stored, and what was drawn before and after it stays', async () => {
    const device = aDevice();
    const { id, editor, session } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    draw(editor, 'Hortense');
    editor.erase(['Hortense']);
    draw(editor, 'Samir');
    expect(await session.close()).toBe(true);
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir']);
    expect(await everyWord(device, id)).not.toContain('Hortense');
  });

  it.each(['quota', 'abort', 'unknown', 'hang'] as const)(
    'is said not to be saved until it is really gone (%s)',
    async (fault) => {
      const device = aDevice();
      const { id, editor, becomes, state } = await aLongSheet(device);
      let refused = true;
      failWrites(['snapshots'], fault, () => refused);
      editor.erase(['Hortense']);
      if (fault === 'hang') await vi.advanceTimersByTimeAsync(12_000);
      await becomes('notSaved');
      draw(editor, 'Lina');
      expect(state().kind).toBe('notSaved');
      refused = false;
      await until(() => {
        vi.advanceTimersByTime(500);
        return state().kind === 'saved';
      });
      expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir', 'Lina']);
      expect(await everyWord(device, id)).not.toContain('Hortense');
    },
  );

  it('is said not to be saved for as long as what is left does not read back as it was written', async () => {
    const device = aDevice();
    const { id, editor, becomes, state } = await aLongSheet(device);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
    const put = IDBObjectStore.prototype.put;
    let attempts = 0;
    const disk = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function spoiled(
      this: IDBObjectStore,
      value: { history?: Uint8Array },
      key?: IDBValidKey,
    ) {
      const bytes = this.name === 'snapshots' ? value.history : undefined;
      if (bytes === undefined) return put.call(this, value, key);
      attempts += 1;
      return put.call(this, { ...value, history: bytes.map((byte) => byte ^ 1) }, key);
    });
    editor.erase(['Hortense']);
    await becomes('notSaved');
    await settle();
    expect(state()).toEqual({ kind: 'notSaved', reason: 'failed' });
    // It is tried again after a while, not at once.
    expect(attempts).toBe(1);
    disk.mockRestore();
    await vi.advanceTimersByTimeAsync(1_000);
    await becomes('saved');
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir']);
  });

  it.each([0, 2, 4, 8, 16, 24, 32, 48])(
    'is gone when a copy was being made of it, %i turns ago: the sheet and its copies open with the new key',
    async (turns) => {
      const device = aDevice();
      const { tab, id, editor, becomes } = await aLongSheet(device);
      draw(editor, 'Lina');
      await becomes('saved');
      tab.hide();
      for (let turn = 0; turn < turns; turn += 1) await aTurn();
      editor.erase(['Hortense']);
      await settle();
      await becomes('saved');
      tab.hide();
      await settle();
      draw(editor, 'Inès');
      tab.hide();
      await settle();
      expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir', 'Lina', 'Inès']);
      expect(await everyWord(device, id)).not.toContain('Hortense');
      const key = (await (await device.disk()).keys.get(id))!.wrapped;
      expect(device.files.folders.get('keys')!.get(id)).toEqual(key);
      const { recovery } = device.openTab().storage;
      const [survey] = await recovery.survey();
      expect(survey!.copies).not.toEqual([]);
      for (const copy of survey!.copies) expect(await recovery.read(copy)).not.toBeNull();
    },
  );

  it('is not shown any longer by a tab that reads along: the sheet is opened anew there', async () => {
    const device = aDevice();
    const { id, editor, session } = await aLongSheet(device);
    const reader = await device.openTab().drawOn(id);
    await reader.becomes('reading');
    editor.erase(['Hortense']);
    await session.close();
    await until(() => JSON.stringify(reader.state()) === '{"kind":"reading","why":"free"}');
  });
});
