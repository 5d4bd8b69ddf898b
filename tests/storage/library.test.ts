import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentSitting } from '../../src/model/current-sitting';
import type { SheetSketch } from '../../src/layout/sheet-sketch';
import type { SheetSummary } from '../../src/storage/summarise-sheet';
import type { SheetId } from '../../src/storage/sheet-id';
import { anActivation, aDocument, aPerson, aSitting, idOf } from '../builders';
import { aDevice, aDrawing, draw, namesOn, until } from './a-device';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

/** Ids, numbers, times and a tag. */
const CLEAR_COLUMNS = ['doc', 'seq', 'writer', 'modifiedAt', 'v', 'head'];
const absent = 'gone' as SheetId;
const arrow = (id: string, kind: 'activation' | 'relay') =>
  anActivation({ id: idOf(id), kind, from: [idOf('ana')], to: [idOf('lina')] });
const persons = [aPerson({ id: idOf('ana') }), aPerson({ id: idOf('lina'), name: 'Lina' })];

describe('the list of this device', () => {
  it('says of each sheet its title, its sitting, its arrows and when it was modified, the latest first', async () => {
    const device = aDevice();
    const { storage } = device.openTab();
    const older = await storage.create(aDocument({ sittings: [aSitting({ title: 'Janvier', date: null })] }));
    vi.setSystemTime(2_000_000);
    const newer = await storage.create(
      aDocument({
        persons,
        sittings: [aSitting({ setting: 'Clinique de Concertation' })],
        activations: [arrow('a', 'activation'), arrow('b', 'activation'), arrow('r', 'relay')],
      }),
    );
    expect(await storage.list()).toEqual([
      {
        kind: 'readable',
        id: newer,
        title: 'Feuille du 17 mars 2026',
        date: '2026-03-17',
        lastSitting: '2026-03-17',
        reviewOn: null,
        setting: 'Clinique de Concertation',
        activations: 2,
        relays: 1,
        modifiedAt: 2_000_000,
        incomplete: false,
        sketch: expect.anything() as SheetSketch,
      },
      {
        kind: 'readable',
        id: older,
        title: 'Janvier',
        date: null,
        lastSitting: null,
        reviewOn: null,
        setting: null,
        activations: 0,
        relays: 0,
        modifiedAt: 1_000_000,
        incomplete: false,
        sketch: expect.anything() as SheetSketch,
      },
    ]);
  });

  it('tells whoever watches what changes, from this tab or another, until they stop', async () => {
    // Changes are announced through the browser's own timers, where there is a database at all.
    vi.useRealTimers();
    const device = aDevice();
    Dexie.dependencies.indexedDB = device.engine.indexedDB;
    const { storage } = device.openTab();
    let seen: readonly SheetSummary[] | null = null;
    let calls = 0;
    const stop = storage.watchList((sheets) => {
      seen = sheets;
      calls += 1;
    });
    await until(() => seen?.length === 0);
    const id = await device.openTab().storage.create(aDocument());
    await until(() => seen?.length === 1);
    await storage.rename(id, 'Deuxième feuille');
    await until(() => JSON.stringify(seen).includes('Deuxième feuille'));
    stop();
    const before = calls;
    await storage.erase(id);
    let turns = 0;
    await until(() => (turns += 1) > 100);
    expect(calls).toBe(before);
  });

  it('keeps titles, names and dates out of the clear columns', async () => {
    const device = aDevice();
    const { id, editor, session } = await aDrawing(device.openTab(), aDocument({ persons }));
    draw(editor, 'Zoé');
    await session.close();
    const { sheets, journal, snapshots } = await device.disk();
    const rows = [...(await sheets.toArray()), ...(await journal.toArray()), ...(await snapshots.toArray())];
    const clear = rows.map((row) => ({ ...row, payload: undefined, history: undefined }));
    expect(new Set(clear.flatMap(Object.keys))).toEqual(new Set([...CLEAR_COLUMNS, 'payload', 'history']));
    expect(clear.every(({ doc }) => doc === id)).toBe(true);
    expect(JSON.stringify(clear)).not.toMatch(/Zoé|Ana|Lina|Feuille|2026/);
  });
});

describe('renaming', () => {
  it('is one more line of the log: the title is new, and can be undone', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const { id, editor, session } = await aDrawing(tab);
    draw(editor, 'Ana');
    await session.close();
    expect(await tab.storage.rename(id, 'Mars')).toEqual({ ok: true, value: null });
    const again = await tab.drawOn(id);
    expect(currentSitting(again.editor.store.getState().committed).title).toBe('Mars');
    expect(again.editor.undo()?.label).toBe('storage.renamed');
    await again.session.close();
    expect(currentSitting(await device.stored(id)).title).toBe('Feuille du 17 mars 2026');
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('to the same title writes nothing', async () => {
    const device = aDevice();
    const { storage } = device.openTab();
    const id = await storage.create(aDocument());
    expect(await storage.rename(id, 'Feuille du 17 mars 2026')).toEqual({ ok: true, value: null });
    expect(await (await device.disk()).journal.count()).toBe(0);
  });

  it('and erasing are refused while the sheet is open, and said of a sheet that is gone', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const { id, becomes } = await aDrawing(tab);
    await becomes('saved');
    const inUse = { ok: false, problem: { kind: 'inUse' } };
    expect(await tab.storage.rename(id, 'Mars')).toEqual(inUse);
    expect(await device.openTab().storage.erase(id)).toEqual(inUse);
    expect(await tab.storage.rename(absent, 'Mars')).toEqual({ ok: false, problem: { kind: 'absent' } });
    expect(await tab.storage.open(absent)).toEqual({ ok: false, problem: { kind: 'absent' } });
  });
});

describe('duplicating and erasing', () => {
  it('makes a sheet of its own, under its own title', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const { id, editor, session } = await aDrawing(tab);
    draw(editor, 'Ana');
    await session.close();
    const copied = await tab.storage.duplicate(id, 'Copie');
    if (!copied.ok) throw new Error(copied.problem.kind);
    const copy = await tab.drawOn(copied.value);
    expect(copy.editor.undo()).toBeNull();
    draw(copy.editor, 'Samir');
    await copy.session.close();
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
    expect(namesOn(await device.stored(copied.value))).toEqual(['Ana', 'Samir']);
    expect(currentSitting(await device.stored(copied.value)).title).toBe('Copie');
  });

  it('leaves no row of an erased sheet, and every row of the others', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const kept = await aDrawing(tab);
    draw(kept.editor, 'Ana');
    await kept.session.close();
    const erased = await aDrawing(tab);
    draw(erased.editor, 'Samir');
    await erased.session.close();
    await tab.storage.erase(erased.id);
    const { sheets, journal, snapshots } = await device.disk();
    const rows = [...(await sheets.toArray()), ...(await journal.toArray()), ...(await snapshots.toArray())];
    expect(new Set(rows.map(({ doc }) => doc))).toEqual(new Set([kept.id]));
    expect(namesOn(await device.stored(kept.id))).toEqual(['Ana']);
    expect(await tab.storage.open(erased.id)).toEqual({ ok: false, problem: { kind: 'absent' } });
  });
});

describe('a browser without storage', () => {
  it('is said to whoever opens, lists or watches; a new sheet is still there to be drawn on', async () => {
    const device = aDevice();
    const tab = device.openTab();
    vi.spyOn(device.engine.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage in private windows', 'InvalidStateError');
    });
    const seen: unknown[] = [];
    tab.storage.watchList((sheets) => seen.push(sheets));
    await until(() => seen.length > 0);
    expect(seen).toEqual([null]);
    await expect(tab.storage.list()).rejects.toThrow();
    expect(await tab.storage.open(absent)).toEqual({ ok: false, problem: { kind: 'unavailable' } });
    const { editor, becomes, session } = await aDrawing(tab);
    draw(editor, 'Ana');
    await becomes('notSaved');
    expect(await session.close()).toBe(false);
  });
});
