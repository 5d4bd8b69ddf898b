import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SheetId } from '../../src/storage/sheet-id';
import { QUIET_MS, SNAPSHOT_EVERY } from '../../src/storage/snapshot-keeper';
import { aDocument, aPerson, idOf } from '../builders';
import { aDevice, aDrawing, draw, settle, type Drawing } from './a-device';
import { failWrites } from './failing-disk';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

async function rows(device: ReturnType<typeof aDevice>, id: SheetId) {
  const disk = await device.disk();
  const journal = await disk.journal.toCollection().primaryKeys();
  const snapshots = await disk.snapshots.toCollection().primaryKeys();
  disk.close();
  const ofSheet = (keys: readonly (readonly [SheetId, number])[]) =>
    keys.filter(([doc]) => doc === id).map(([, seq]) => seq);
  return { journal: ofSheet(journal), snapshots: ofSheet(snapshots) };
}

async function drawMany(drawing: Drawing, from: number, count: number): Promise<void> {
  for (let stroke = from; stroke < from + count; stroke += 1) {
    draw(drawing.editor, `P${stroke}`);
    await drawing.becomes('saved');
  }
}

describe('snapshots', () => {
  it('come every 200 records, keep the one before and the journal between, and drop what is older', async () => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    await drawMany(drawing, 1, SNAPSHOT_EVERY);
    await settle();
    const first = await rows(device, drawing.id);
    expect(first.snapshots).toEqual([0, 200]);
    expect(first.journal).toHaveLength(200);
    await drawMany(drawing, 201, SNAPSHOT_EVERY + 1);
    await settle();
    const second = await rows(device, drawing.id);
    expect(second.snapshots).toEqual([200, 400]);
    expect(second.journal[0]).toBe(201);
    expect(second.journal).toHaveLength(201);
    expect(await device.stored(drawing.id)).toEqual(drawing.editor.store.getState().committed);
  }, 30_000);

  it('come after half a minute of quiet, and not while somebody draws on', async () => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    await drawMany(drawing, 1, 1);
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    await drawMany(drawing, 2, 1);
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    expect((await rows(device, drawing.id)).snapshots).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1);
    await settle();
    expect((await rows(device, drawing.id)).snapshots).toEqual([0, 2]);
  });

  it('come when the page is hidden, with the last stroke in them', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    draw(drawing.editor, 'Ana');
    tab.hide();
    await settle();
    expect((await rows(device, drawing.id)).snapshots).toEqual([0, 1]);
    tab.hide();
    await settle();
    expect((await rows(device, drawing.id)).snapshots).toEqual([0, 1]);
  });

  it('let go of nothing when they do not read back as they were written, and do not stay', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    for (const stroke of [1, 2]) {
      await drawMany(drawing, stroke, 1);
      tab.hide();
      await settle();
    }
    await drawMany(drawing, 3, 1);
    const before = await rows(device, drawing.id);
    expect(before).toEqual({ snapshots: [1, 2], journal: [2, 3] });
    // The disk keeps other bytes than it was given.
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function spoiled(
      this: IDBObjectStore,
      value: { payload?: Uint8Array },
      key?: IDBValidKey,
    ) {
      const bytes = value.payload;
      const row =
        this.name === 'snapshots' && bytes ? { ...value, payload: bytes.map((byte) => byte ^ 1) } : value;
      return put.call(this, row, key);
    });
    tab.hide();
    await settle();
    expect(await rows(device, drawing.id)).toEqual(before);
    expect(drawing.state().kind).toBe('saved');
    vi.restoreAllMocks();
    tab.hide();
    await settle();
    expect(await rows(device, drawing.id)).toEqual({ snapshots: [2, 3], journal: [3] });
  });

  it('that cannot be written leave the badge at « saved », because the journal holds everything', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    await drawMany(drawing, 1, 1);
    failWrites(['snapshots'], 'quota', () => true);
    tab.hide();
    await settle();
    expect(drawing.state().kind).toBe('saved');
    await drawMany(drawing, 2, 1);
    expect(await device.stored(drawing.id)).toEqual(drawing.editor.store.getState().committed);
  });

  it('are read once: what nobody drew over since the log began is one record in both', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const ana = idOf<'person'>('ana');
    const id = await tab.storage.create(aDocument({ persons: [aPerson({ id: ana })] }));
    const drawing = await tab.drawOn(id);
    draw(drawing.editor, 'Lina');
    await drawing.becomes('saved');
    tab.vanish();
    const opened = await device.openTab().storage.open(id);
    if (!opened.ok) throw new Error(opened.problem.kind);
    const { document, log } = opened.value;
    expect(document).toEqual(drawing.editor.store.getState().committed);
    expect(document.persons[ana]).toBeDefined();
    expect(document.persons[ana]).toBe(log.base.persons[ana]);
  });
});
