import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { POLITE_MS } from '../../src/storage/sheet-pen';
import type { Locks } from '../../src/storage/writer-lock';
import { aDocument } from '../builders';
import { aDevice, aDrawing, draw, namesOn, settle, until } from './a-device';
import { failWrites } from './failing-disk';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

describe('two tabs on one sheet', () => {
  it('bothOpenAtOnce: one writes, the other says that it reads', async () => {
    const device = aDevice();
    const id = await device.openTab().storage.create(aDocument());
    const both = await Promise.all([device.openTab().drawOn(id), device.openTab().drawOn(id)]);
    // Whoever asks first for the pen has it, and nobody says who that is.
    const as = (kind: 'saved' | 'reading') => both.find(({ state }) => state().kind === kind);
    await until(() => as('saved') !== undefined && as('reading') !== undefined);
    const [writer, reader] = [as('saved')!, as('reading')!];
    draw(writer.editor, 'Ana');
    draw(reader.editor, 'nobody sees');
    await writer.becomes('saved');
    expect(reader.state()).toEqual({ kind: 'reading', why: 'otherTab' });
    expect(await reader.session.flush()).toBe(false);
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('closedWithoutWriting: the reader takes the pen', async () => {
    const device = aDevice();
    const writer = await aDrawing(device.openTab());
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    await writer.session.close();
    await reader.becomes('saved');
    draw(reader.editor, 'Ana');
    await reader.becomes('saved');
    expect(namesOn(await device.stored(writer.id))).toEqual(['Ana']);
  });

  it('closedAfterWriting: the reader has read along, and goes on from there', async () => {
    const device = aDevice();
    const writer = await aDrawing(device.openTab());
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    draw(writer.editor, 'Ana');
    await writer.session.close();
    await reader.becomes('saved');
    expect(namesOn(reader.editor.store.getState().committed)).toEqual(['Ana']);
    draw(reader.editor, 'Samir');
    await reader.becomes('saved');
    expect(namesOn(await device.stored(writer.id))).toEqual(['Ana', 'Samir']);
  });

  it('killedWriter: its lock dies with it, and the next one continues', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const writer = await aDrawing(tab);
    draw(writer.editor, 'Ana');
    await writer.becomes('saved');
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    tab.vanish();
    await reader.becomes('saved');
    expect(namesOn(reader.editor.store.getState().committed)).toEqual(['Ana']);
  });

  it('noLocks: whoever opened last writes, the other keeps its strokes in memory and says so', async () => {
    const device = aDevice();
    const first = await aDrawing(device.openTab({ withLocks: false }));
    await first.becomes('saved');
    const second = await device.openTab({ withLocks: false }).drawOn(first.id);
    await second.becomes('saved');
    draw(second.editor, 'Ana');
    await second.becomes('saved');
    draw(first.editor, 'Samir');
    await first.becomes('notSaved');
    expect(first.state()).toEqual({ kind: 'notSaved', reason: 'otherTab' });
    expect(namesOn(await device.stored(first.id))).toEqual(['Ana']);
    expect(namesOn(first.editor.store.getState().committed)).toEqual(['Samir']);
  });

  it('securedMidWrite: a stroke drawn while the one before is being written is not lost on closing', async () => {
    const device = aDevice();
    const { id, editor, session } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    const closing = session.close();
    draw(editor, 'Samir');
    expect(await closing).toBe(true);
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir']);
  });

  it('closedBeforeThePenWasTaken: what was drawn is written all the same', async () => {
    const device = aDevice();
    const { id, editor, session, state } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    expect(state().kind).toBe('saving');
    expect(await session.close()).toBe(true);
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('closedWhileWaiting: a reader that closes never takes the pen', async () => {
    const device = aDevice();
    const writer = await aDrawing(device.openTab());
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    expect(await reader.session.close()).toBe(true);
    await writer.session.close();
    const next = await device.openTab().drawOn(writer.id);
    await next.becomes('saved');
    expect(reader.state().kind).toBe('reading');
  });

  it('grantedWhileClosing: a lock that arrives too late is let go at once', async () => {
    const device = aDevice();
    // A lock that is given when the test says so, and told back when it is let go.
    let give: (() => Promise<unknown>) | null = null;
    const request = (_: string, options: LockOptions, callback: (lock: object | null) => unknown) => {
      if (options.ifAvailable === true) return Promise.resolve(callback(null));
      return new Promise((resolve) => {
        give = async () => {
          resolve(await callback({}));
        };
      });
    };
    const drawing = await aDrawing(device.openTab({ locks: { request: request as Locks['request'] } }));
    await drawing.becomes('reading');
    await until(() => give !== null);
    const letGo = give!();
    expect(await drawing.session.close()).toBe(true);
    await letGo;
    expect(drawing.state()).toEqual({ kind: 'reading', why: 'otherTab' });
  });

  it('erasedElsewhere: strokes on a sheet that is gone bring nothing of it back', async () => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab({ withLocks: false }));
    await drawing.becomes('saved');
    const other = device.openTab({ withLocks: false });
    expect(await other.storage.erase(drawing.id)).toEqual({ ok: true, value: null });
    draw(drawing.editor, 'Ana');
    await drawing.becomes('notSaved');
    await settle();
    expect(drawing.state()).toEqual({ kind: 'notSaved', reason: 'erased' });
    const disk = await device.disk();
    expect(await disk.journal.count()).toBe(0);
    expect(await disk.snapshots.count()).toBe(0);
  });

  it('lockRefused: a page that may not use locks still keeps what is drawn', async () => {
    const device = aDevice();
    const tab = device.openTab({ locks: { request: () => Promise.reject(new Error('not here')) } });
    const { id, editor, becomes } = await aDrawing(tab);
    draw(editor, 'Ana');
    await becomes('saved');
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });
});

describe('reading along', () => {
  it('shows each stroke of the writer, its undoings too, and keeps them undoable', async () => {
    vi.useRealTimers();
    const device = aDevice();
    Dexie.dependencies.indexedDB = device.engine.indexedDB;
    const tab = device.openTab();
    const writer = await aDrawing(tab);
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    const shown = () => namesOn(reader.editor.store.getState().committed);
    draw(writer.editor, 'Ana');
    draw(writer.editor, 'Samir');
    await until(() => shown().length === 2);
    writer.editor.undo();
    await until(() => shown().length === 1);
    expect(shown()).toEqual(['Ana']);
    expect(reader.state()).toEqual({ kind: 'reading', why: 'otherTab' });
    tab.vanish();
    await reader.becomes('saved');
    reader.editor.redo();
    await reader.becomes('saved');
    expect(namesOn(await device.stored(writer.id))).toEqual(['Ana', 'Samir']);
  });
});

describe('« Prendre la main »', () => {
  it('askedNicely: the writer puts its last stroke down and reads along from then on', async () => {
    const device = aDevice();
    const writer = await aDrawing(device.openTab());
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    draw(writer.editor, 'Ana');
    reader.session.takeOver();
    await reader.becomes('saved');
    await writer.becomes('reading');
    expect(namesOn(reader.editor.store.getState().committed)).toEqual(['Ana']);
    draw(reader.editor, 'Samir');
    await reader.becomes('saved');
    expect(namesOn(await device.stored(writer.id))).toEqual(['Ana', 'Samir']);
  });

  it('thereAndBack: the pen goes to and fro, and nothing is lost or doubled', async () => {
    const device = aDevice();
    const one = await aDrawing(device.openTab());
    const two = await device.openTab().drawOn(one.id);
    await two.becomes('reading');
    for (const [at, tab] of [two, one, two, one].entries()) {
      tab.session.takeOver();
      await tab.becomes('saved');
      draw(tab.editor, `P${at}`);
      await tab.becomes('saved');
    }
    expect(namesOn(await device.stored(one.id))).toEqual(['P0', 'P1', 'P2', 'P3']);
  });

  it('deafWriter: a tab that does not answer loses the pen after a second', async () => {
    const device = aDevice();
    const writer = await aDrawing(device.openTab({ withCalls: false }));
    await writer.becomes('saved');
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    reader.session.takeOver();
    await vi.advanceTimersByTimeAsync(POLITE_MS - 1);
    expect(reader.state().kind).toBe('reading');
    await vi.advanceTimersByTimeAsync(1);
    await reader.becomes('saved');
    await writer.becomes('reading');
    draw(reader.editor, 'Ana');
    await reader.becomes('saved');
    expect(namesOn(await device.stored(writer.id))).toEqual(['Ana']);
  });

  it('robbedMidStroke: what the writer could not put down stays in its memory, and it says so', async () => {
    const device = aDevice();
    const writer = await aDrawing(device.openTab());
    await writer.becomes('saved');
    const reader = await device.openTab().drawOn(writer.id);
    await reader.becomes('reading');
    const failing = failWrites(['journal'], 'quota', () => true);
    draw(writer.editor, 'Ana');
    reader.session.takeOver();
    await until(() => failing.count() > 0);
    await vi.advanceTimersByTimeAsync(POLITE_MS);
    await reader.becomes('saved');
    failing.remove();
    expect(writer.state()).toEqual({ kind: 'notSaved', reason: 'otherTab' });
    expect(namesOn(writer.editor.store.getState().committed)).toEqual(['Ana']);
    draw(reader.editor, 'Samir');
    await reader.becomes('saved');
    expect(namesOn(await device.stored(writer.id))).toEqual(['Samir']);
  });

  it('withoutLocks: there is nothing to ask for, and whoever opened last goes on writing', async () => {
    const device = aDevice();
    const first = await aDrawing(device.openTab({ withLocks: false }));
    await first.becomes('saved');
    const second = await device.openTab({ withLocks: false }).drawOn(first.id);
    await second.becomes('saved');
    first.session.takeOver();
    await vi.advanceTimersByTimeAsync(POLITE_MS);
    await settle();
    draw(second.editor, 'Ana');
    await second.becomes('saved');
    draw(first.editor, 'Samir');
    await first.becomes('notSaved');
    expect(first.state()).toEqual({ kind: 'notSaved', reason: 'otherTab' });
    expect(namesOn(await device.stored(first.id))).toEqual(['Ana']);
  });
});
