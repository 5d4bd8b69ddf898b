import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotSavedReason } from '../../src/storage/save-state';
import { createToldState } from '../../src/storage/why-refused';
import { aDevice, aDrawing, draw, settle, until } from './a-device';
import { failWrites } from './failing-disk';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);
afterEach(() => {
  vi.restoreAllMocks();
});

/** A saved sheet, on a device whose database refuses all strokes from then on, and does not say why. */
async function refusedWithoutReason(device: ReturnType<typeof aDevice>) {
  const drawing = await aDrawing(device.openTab());
  await drawing.becomes('saved');
  await settle();
  failWrites(['journal'], 'abort', () => true);
  return drawing;
}

describe('a write that is refused without a reason', () => {
  it('is told of at once, and of a full disk as soon as a file beside is refused for want of room', async () => {
    const device = aDevice();
    const { editor, session } = await refusedWithoutReason(device);
    device.files.faults.refuse = () => true;
    const told: unknown[] = [];
    session.saveState.subscribe(() => told.push(session.saveState.get()));
    draw(editor, 'Ana');
    await settle();
    expect(told).toEqual([
      { kind: 'saving' },
      { kind: 'notSaved', reason: 'failed' },
      { kind: 'notSaved', reason: 'full' },
    ]);
  });

  it('stays told of a full disk while it is tried again', async () => {
    const device = aDevice();
    const { editor, session, becomes } = await refusedWithoutReason(device);
    device.files.faults.refuse = () => true;
    draw(editor, 'Ana');
    await becomes('notSaved');
    await settle();
    const told: unknown[] = [];
    session.saveState.subscribe(() => told.push(session.saveState.get()));
    for (let second = 0; second < 6; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      await settle();
    }
    expect(told.length).toBeGreaterThan(0);
    for (const state of told) expect(state).toEqual({ kind: 'notSaved', reason: 'full' });
  });

  it('is not laid to the disk when a file beside is taken, of which nothing stays', async () => {
    const device = aDevice();
    const { editor, becomes, state } = await refusedWithoutReason(device);
    draw(editor, 'Ana');
    await becomes('notSaved');
    await settle();
    expect(state()).toEqual({ kind: 'notSaved', reason: 'failed' });
    expect([...device.files.folders.get('room')!.keys()]).toEqual([]);
  });
});

describe('a sheet that is no longer in the database', () => {
  it('is not said to be erased from another tab when the browser has emptied all of it', async () => {
    const device = aDevice();
    const { editor, becomes, state } = await aDrawing(device.openTab());
    await becomes('saved');
    await settle();
    const disk = await device.disk();
    await Promise.all(
      [disk.sheets, disk.journal, disk.snapshots, disk.keys, disk.vault].map((t) => t.clear()),
    );
    draw(editor, 'Ana');
    await until(() => {
      const now = state();
      return now.kind === 'notSaved' && now.reason === 'emptied';
    });
  });

  it('stays told of as emptied, whatever later attempts come to, until all is saved', async () => {
    const answers: (NotSavedReason | null)[] = ['emptied', null, 'failed'];
    const { tell, get } = createToldState(() => Promise.resolve(answers.shift() ?? null));
    for (const reason of ['erased', 'erased', 'failed'] as const) {
      tell({ kind: 'notSaved', reason });
      await settle();
      expect(get()).toEqual({ kind: 'notSaved', reason: 'emptied' });
    }
    tell({ kind: 'saved', at: 1 });
    expect(get()).toEqual({ kind: 'saved', at: 1 });
  });
});
