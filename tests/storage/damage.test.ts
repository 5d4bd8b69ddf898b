import { beforeEach, describe, expect, it } from 'vitest';
import { documentAt } from '../../src/session/log';
import type { Transaction } from '../../src/session/transaction';
import { encodePayload } from '../../src/storage/payload';
import { sealLine } from '../../src/storage/record-chain';
import type { SheetId } from '../../src/storage/sheet-id';
import { SCHEMA, WRITER } from '../../src/storage/tables';
import { aDocument } from '../builders';
import { aDevice, aDrawing, draw, namesOn, settle, type Tab } from './a-device';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

type Device = ReturnType<typeof aDevice>;
const NOISE = new Uint8Array([0xff, 0x00, 0xc3]);

/** A sheet with snapshots 1 and 2, and record 3 after them. */
async function aClosedSheet(device: Device): Promise<SheetId> {
  const tab = device.openTab();
  const { id, editor, becomes } = await aDrawing(tab);
  for (const name of ['Ana', 'Samir']) {
    draw(editor, name);
    tab.hide();
    await becomes('saved');
    await settle();
  }
  draw(editor, 'Lina');
  await becomes('saved');
  tab.vanish();
  return id;
}

async function everyRow(device: Device) {
  const disk = await device.disk();
  const { sheets, journal, snapshots } = disk;
  return {
    sheets: await sheets.toArray(),
    journal: await journal.toArray(),
    snapshots: await snapshots.toArray(),
  };
}

async function damageSnapshot(device: Device, id: SheetId, seq: number, what: object): Promise<void> {
  expect(await (await device.disk()).snapshots.update([id, seq], what)).toBe(1);
}

/** Whatever a user may do with a sheet in the list. */
async function tryEverything({ storage }: Tab, id: SheetId): Promise<void> {
  await storage.open(id);
  await storage.list();
  expect((await storage.rename(id, 'Autre titre')).ok).toBe(false);
  expect((await storage.duplicate(id, 'Copie')).ok).toBe(false);
  expect(() =>
    storage.attach(id, {
      document: aDocument,
      onTransaction: () => () => undefined,
      follow: () => undefined,
      onErasure: () => () => undefined,
    }),
  ).toThrow();
}

describe('a damaged sheet', () => {
  it('is whole again from the snapshot before, when the last one does not read', async () => {
    const device = aDevice();
    const id = await aClosedSheet(device);
    await damageSnapshot(device, id, 2, { payload: NOISE });
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir', 'Lina']);
    const again = await device.openTab().drawOn(id);
    draw(again.editor, 'Yanis');
    await again.session.close();
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir', 'Lina', 'Yanis']);
  });

  it.each([
    ['noise', NOISE],
    ['nothing', new Uint8Array()],
    ['JSON of something else', encodePayload({ persons: 'all' })],
    ['a document without a sitting', encodePayload({ ...aDocument(), sittings: {} })],
  ])('is listed as unreadable, and never overwritten, when every snapshot is %s', async (_, payload) => {
    const device = aDevice();
    const id = await aClosedSheet(device);
    await damageSnapshot(device, id, 1, { payload });
    await damageSnapshot(device, id, 2, { payload });
    const before = await everyRow(device);
    const tab = device.openTab();
    expect(await tab.storage.open(id)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
    expect(await tab.storage.list()).toEqual([
      { kind: 'unreadable', id, newer: false, modifiedAt: 1_000_000 },
    ]);
    await tryEverything(tab, id);
    expect(await everyRow(device)).toEqual(before);
  });

  it.each(['missing', 'noise', 'a patch that does not fit'])(
    'with a record %s opens as a new sheet as far as it reads, and stays as it is',
    async (damage) => {
      const device = aDevice();
      const id = await aClosedSheet(device);
      const disk = await device.disk();
      if (damage === 'missing') await disk.journal.delete([id, 3]);
      else {
        const stray = { op: 'replace', path: ['persons', 'nobody', 'name'], value: 'Zoé' };
        const line = {
          at: 0,
          label: 'test',
          kind: 'do',
          mergeKey: null,
          patches: [stray],
          inversePatches: [],
        };
        const key = await disk.keys.get(id);
        const cipher = await (await device.openTab().storage.vault.keys()).open(id, key!.wrapped);
        const previous = (await disk.snapshots.get([id, 2]))!.head!;
        const { payload } = sealLine(cipher!, { doc: id, seq: 3, previous }, line as unknown as Transaction);
        await disk.journal.update([id, 3], { payload: damage === 'noise' ? NOISE : payload });
      }
      const before = await everyRow(device);
      const tab = device.openTab();
      const opened = await tab.storage.open(id);
      expect(opened).toMatchObject({ ok: false, problem: { kind: 'incomplete' } });
      if (!opened.ok && opened.problem.kind === 'incomplete') {
        expect(namesOn(opened.problem.document)).toEqual(['Ana', 'Samir']);
      }
      expect(await tab.storage.list()).toMatchObject([{ kind: 'readable', incomplete: true }]);
      await tryEverything(tab, id);
      expect(await everyRow(device)).toEqual(before);
    },
  );

  it('whose history does not read is drawn on as before, with undo from the snapshot on', async () => {
    const device = aDevice();
    const id = await aClosedSheet(device);
    await damageSnapshot(device, id, 2, { history: NOISE });
    const { editor, session } = await device.openTab().drawOn(id);
    expect(namesOn(editor.store.getState().committed)).toEqual(['Ana', 'Samir', 'Lina']);
    expect(editor.undo()).not.toBeNull();
    expect(editor.undo()).toBeNull();
    await session.close();
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir']);
  });

  it('whose history tells another drawing than the snapshot: the drawing is right', async () => {
    const device = aDevice();
    const id = await aClosedSheet(device);
    const history = encodePayload({ base: aDocument(), lines: [] });
    await damageSnapshot(device, id, 2, { history });
    const opened = await device.openTab().storage.open(id);
    if (!opened.ok) throw new Error(opened.problem.kind);
    const { document, log } = opened.value;
    expect(namesOn(document)).toEqual(['Ana', 'Samir', 'Lina']);
    expect(documentAt(log, log.lines.length)).toEqual(document);
  });

  it('does not hide the others in the list', async () => {
    const device = aDevice();
    const id = await aClosedSheet(device);
    await damageSnapshot(device, id, 1, { payload: NOISE });
    await damageSnapshot(device, id, 2, { payload: NOISE });
    const { storage } = device.openTab();
    await storage.create(aDocument());
    expect((await storage.list()).map(({ kind }) => kind).sort()).toEqual(['readable', 'unreadable']);
    expect(await storage.erase(id)).toEqual({ ok: true, value: null });
    expect((await storage.list()).map(({ kind }) => kind)).toEqual(['readable']);
  });
});

describe('a newer version of the application', () => {
  it('keeps this one from writing, which says so and loses nothing', async () => {
    const device = aDevice();
    const { id, editor, state, becomes, session } = await aDrawing(device.openTab());
    await becomes('saved');
    const disk = await device.disk();
    await disk.meta.put({ key: 'version', schema: SCHEMA, minWriter: 99 });
    draw(editor, 'Ana');
    await becomes('notSaved');
    expect(state()).toEqual({ kind: 'notSaved', reason: 'newerVersion' });
    expect(namesOn(await device.stored(id))).toEqual([]);
    const { storage } = device.openTab();
    expect(await storage.erase(await storage.create(aDocument()))).toMatchObject({ ok: false });
    await disk.meta.put({ key: 'version', schema: SCHEMA, minWriter: WRITER });
    expect(await session.close()).toBe(true);
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('lets this one read what is stored, and says why it can only be read', async () => {
    const device = aDevice();
    const id = await aClosedSheet(device);
    const disk = await device.disk();
    await disk.meta.put({ key: 'version', schema: SCHEMA, minWriter: 99 });
    const { editor, state, becomes, session } = await device.openTab().drawOn(id);
    await becomes('reading');
    expect(state()).toEqual({ kind: 'reading', why: 'newerVersion' });
    expect(namesOn(editor.store.getState().committed)).toEqual(['Ana', 'Samir', 'Lina']);
    expect(await session.close()).toBe(true);
    await disk.meta.put({ key: 'version', schema: SCHEMA, minWriter: WRITER });
    const again = await device.openTab().drawOn(id);
    await again.becomes('saved');
  });

  it('does not make a sheet that is in memory only one to be read: it is to be exported', async () => {
    const device = aDevice();
    await (await device.disk()).meta.put({ key: 'version', schema: SCHEMA, minWriter: 99 });
    const { state, becomes } = await aDrawing(device.openTab());
    await becomes('notSaved');
    expect(state()).toEqual({ kind: 'notSaved', reason: 'newerVersion' });
  });

  it('leaves rows that this one does not open, nor count as damage', async () => {
    const device = aDevice();
    const id = await aClosedSheet(device);
    await damageSnapshot(device, id, 2, { v: SCHEMA + 1 });
    const { storage } = device.openTab();
    expect(await storage.open(id)).toEqual({ ok: false, problem: { kind: 'newerVersion' } });
  });

  it('makes a database that lost its version row refuse writes rather than guess', async () => {
    const device = aDevice();
    const { editor, becomes } = await aDrawing(device.openTab());
    await becomes('saved');
    await (await device.disk()).meta.clear();
    draw(editor, 'Ana');
    await becomes('notSaved');
  });
});
