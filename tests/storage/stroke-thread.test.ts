import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HANG_MS, PATIENCE_MS } from '../../src/storage/group-commit';
import type { StrokeRequest } from '../../src/storage/stroke-protocol';
import { aDevice, aDrawing, draw, namesOn, settle, until, type Drawing } from './a-device';
import { FakeStrokeWorker } from './fake-stroke-worker';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

type Device = ReturnType<typeof aDevice>;

const workerOf = ({ strokeWorkers }: Device): FakeStrokeWorker => strokeWorkers.at(-1)!;

/** A new sheet that is saved, with a worker that is ready to write on it. */
async function aReadySheet(device: Device) {
  const drawing = await aDrawing(device.openTab());
  await drawing.becomes('saved');
  await settle();
  return { ...drawing, worker: workerOf(device) };
}

async function drawAndSave({ editor, becomes }: Drawing, name: string): Promise<void> {
  draw(editor, name);
  await becomes('saved');
}

describe('a worker that writes strokes', () => {
  it('is handed every stroke, once', async () => {
    const device = aDevice();
    const { worker, ...drawing } = await aReadySheet(device);
    await drawAndSave(drawing, 'Ana');
    await drawAndSave(drawing, 'Samir');
    expect(worker.asked).toEqual(['open', 'write', 'write']);
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana', 'Samir']);
    expect(await device.storedLines(drawing.id)).toBe(2);
  });

  it('is handed nothing that can be read, and no key', async () => {
    const sent = vi.spyOn(FakeStrokeWorker.prototype, 'postMessage');
    const drawing = await aReadySheet(aDevice());
    await drawAndSave(drawing, 'Hortense');
    const requests = sent.mock.calls.map(([request]) => request);
    sent.mockRestore();
    const write = requests.find(
      (request): request is Extract<StrokeRequest, { kind: 'write' }> => request.kind === 'write',
    )!;
    expect(Object.keys(write).toSorted()).toEqual(['entries', 'kind', 'row']);
    expect(Object.keys(write.row).toSorted()).toEqual(['doc', 'modifiedAt', 'writer']);
    const [entry] = write.entries;
    expect(Object.keys(entry!).toSorted()).toEqual(['payload', 'seq']);
    expect(new TextDecoder('latin1').decode(entry!.payload)).not.toContain('Hortense');
  });

  it('is not waited for: until it is ready, the page writes', async () => {
    const device = aDevice();
    const open = vi.spyOn(FakeStrokeWorker.prototype, 'postMessage').mockImplementation(() => undefined);
    const drawing = await aDrawing(device.openTab());
    await drawAndSave(drawing, 'Ana');
    open.mockRestore();
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana']);
  });

  it('whose script cannot be loaded leaves the writing to the page', async () => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    await until(() => device.strokeWorkers.length > 0);
    workerOf(device).fail();
    await drawAndSave(drawing, 'Ana');
    expect(workerOf(device).asked).toEqual(['open']);
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana']);
  });

  it('that the browser refuses to make leaves the writing to the page', async () => {
    const refused = vi.spyOn(FakeStrokeWorker.prototype, 'asWorker').mockImplementation(() => {
      throw new DOMException('no workers here', 'SecurityError');
    });
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    refused.mockRestore();
    await drawAndSave(drawing, 'Ana');
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana']);
  });

  it('that ends with a stroke in hand loses nothing, and the page writes from then on', async () => {
    const device = aDevice();
    const { worker, ...drawing } = await aReadySheet(device);
    draw(drawing.editor, 'Ana');
    worker.fail();
    await drawing.becomes('notSaved');
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await drawing.becomes('saved');
    await drawAndSave(drawing, 'Samir');
    expect(worker.asked).toEqual(['open', 'write']);
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana', 'Samir']);
    expect(await device.storedLines(drawing.id)).toBe(2);
  });

  it('that never answers is told of, given up, and what it had is written by the page', async () => {
    const device = aDevice();
    const { worker, ...drawing } = await aReadySheet(device);
    const silent = vi.spyOn(worker, 'postMessage').mockImplementation(() => undefined);
    const ended = vi.spyOn(worker, 'terminate');
    draw(drawing.editor, 'Ana');
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(drawing.state()).toEqual({ kind: 'notSaved', reason: 'slow' });
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(HANG_MS);
    await drawing.becomes('saved');
    expect(ended).toHaveBeenCalled();
    expect(silent).toHaveBeenCalledOnce();
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana']);
  });

  it('is made for whoever draws, not for a tab that reads along, until that takes the pen', async () => {
    const device = aDevice();
    const first = await aReadySheet(device);
    const second = await device.openTab().drawOn(first.id);
    await second.becomes('reading');
    await settle();
    expect(device.strokeWorkers).toHaveLength(1);
    second.session.takeOver();
    await second.becomes('saved');
    expect(device.strokeWorkers).toHaveLength(2);
    await settle();
    await drawAndSave(second, 'Ana');
    expect(workerOf(device).asked).toEqual(['open', 'write']);
  });

  it('is made once: one that failed is not made again when the pen comes back', async () => {
    const device = aDevice();
    const first = await aReadySheet(device);
    first.worker.fail();
    const second = await device.openTab().drawOn(first.id);
    await second.becomes('reading');
    second.session.takeOver();
    await second.becomes('saved');
    first.session.takeOver();
    await first.becomes('saved');
    await settle();
    expect(device.strokeWorkers).toHaveLength(2);
  });

  it('ends when the sheet is closed', async () => {
    const { worker, session } = await aReadySheet(aDevice());
    const ended = vi.spyOn(worker, 'terminate');
    expect(await session.close()).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
  });
});
