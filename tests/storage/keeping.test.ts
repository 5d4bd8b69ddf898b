import fc from 'fast-check';
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '../../src/session/editor-store';
import { documentAt } from '../../src/session/log';
import { aDocument } from '../builders';
import { aDevice, aDrawing, draw, namesOn, settle } from './a-device';
import type { FakeStrokeWorker } from './fake-stroke-worker';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

/** Resolves when React would draw: in the first moment after the sheet has changed. */
async function drawAndPaint(editor: Editor, name: string): Promise<void> {
  const painted = new Promise<void>((resolve) => {
    const stop = editor.store.subscribe(() => {
      stop();
      queueMicrotask(resolve);
    });
  });
  draw(editor, name);
  await painted;
}

describe('a sheet that is drawn on', () => {
  it('says « saved » only after what was drawn can be read by another tab', async () => {
    const device = aDevice();
    const { id, editor, state, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    expect(state().kind).toBe('saving');
    await becomes('saved');
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('is handed to the worker that writes before the page has a turn to draw it', async () => {
    const device = aDevice();
    const { editor, becomes } = await aDrawing(device.openTab());
    await becomes('saved');
    await settle();
    const [{ asked }] = device.strokeWorkers as [FakeStrokeWorker];
    expect(asked).toEqual(['open']);
    await drawAndPaint(editor, 'Ana');
    expect(asked).toEqual(['open', 'write']);
    await becomes('saved');
  });

  it('is on its way to the disk before the page has a turn to draw it, where there is no such worker', async () => {
    const { editor, becomes } = await aDrawing(aDevice(Date.now, { hasWorkers: false }).openTab());
    await becomes('saved');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await drawAndPaint(editor, 'Ana');
    expect(put).toHaveBeenCalledOnce();
    await becomes('saved');
    vi.restoreAllMocks();
  });

  it('is the same, and stays undoable, after its tab was killed', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const { id, editor, becomes } = await aDrawing(tab);
    draw(editor, 'Ana');
    const drawn = draw(editor, 'Samir');
    await becomes('saved');
    tab.vanish();

    const again = await device.openTab().drawOn(id);
    expect(again.editor.store.getState().committed).toEqual(drawn);
    again.editor.undo();
    again.editor.undo();
    await again.becomes('saved');
    expect(namesOn(await device.stored(id))).toEqual([]);
  });

  it('loses nothing acknowledged, whatever is drawn and undone between two killings', async () => {
    const gestures = fc.array(fc.constantFrom('draw', 'undo', 'redo', 'hide', 'kill'), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(gestures, async (steps) => {
        const device = aDevice();
        let tab = device.openTab();
        let drawing = await aDrawing(tab);
        const { id } = drawing;
        for (const [at, step] of steps.entries()) {
          if (step === 'draw') draw(drawing.editor, `P${at}`);
          if (step === 'undo') drawing.editor.undo();
          if (step === 'redo') drawing.editor.redo();
          if (step === 'hide') tab.hide();
          if (step === 'kill') {
            await drawing.session.flush();
            const acknowledged = drawing.editor.store.getState().committed;
            tab.vanish();
            tab = device.openTab();
            drawing = { id, ...(await tab.drawOn(id)) };
            expect(drawing.editor.store.getState().committed).toEqual(acknowledged);
          }
        }
        expect(await drawing.session.close()).toBe(true);
        const { committed, log } = drawing.editor.store.getState();
        const reopened = await device.openTab().storage.open(id);
        expect(reopened).toMatchObject({ ok: true, value: { document: committed } });
        if (reopened.ok) {
          expect(reopened.value.log).toEqual(log);
          expect(documentAt(reopened.value.log, log.lines.length)).toEqual(committed);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is not moved on by opening it, nor by opening it twice', async () => {
    const device = aDevice();
    const { id, editor, session } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await session.close();
    const [before] = await (await device.disk()).sheets.toArray();
    await device.stored(id);
    await device.stored(id);
    const [after] = await (await device.disk()).sheets.toArray();
    expect(after).toEqual(before);
  });

  it('may not be attached after it was drawn on: that stroke would be lost', async () => {
    const device = aDevice();
    const { storage } = device.openTab();
    const id = await storage.create(aDocument());
    const source = {
      document: () => aDocument(),
      onTransaction: () => () => undefined,
      follow: () => undefined,
      onErasure: () => () => undefined,
    };
    expect(() => storage.attach(id, source)).toThrow('before its first edit');
  });
});
