import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SheetId } from '../../src/storage/sheet-id';
import { aDocument } from '../builders';
import { aDevice, aDrawing, draw, namesOn, until, type Drawing } from './a-device';
import { failWrites } from './failing-disk';
import { FAULTS } from './failing-put';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

/** Time goes on until the badge says « saved », or for a minute. */
async function waitForSaved({ state }: Drawing): Promise<void> {
  for (let second = 0; second < 60 && state().kind !== 'saved'; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
  }
  expect(state().kind).toBe('saved');
}

/** Enough turns for whatever the database has begun to end, or to hang. */
async function settle(): Promise<void> {
  let turns = 0;
  await until(() => (turns += 1) > 60);
}

/** Reads, the moment « saved » is said, whether all that was drawn is there. */
function catchFalsePromises(
  device: ReturnType<typeof aDevice>,
  id: SheetId,
  { session, editor, state }: Drawing,
) {
  const checks: Promise<void>[] = [];
  session.saveState.subscribe(() => {
    if (state().kind !== 'saved') return;
    const drawn = namesOn(editor.store.getState().committed);
    checks.push(
      device.stored(id).then((stored) => {
        expect(namesOn(stored).slice(0, drawn.length)).toEqual(drawn);
      }),
    );
  });
  return checks;
}

describe.each(FAULTS)('a disk whose writes fail (%s)', (fault) => {
  it.each([1, 2, 3, 5, 7])('every %i-th write: never a false « saved », and nothing lost', async (k) => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    await drawing.becomes('saved');
    const checks = catchFalsePromises(device, drawing.id, drawing);
    // Not for ever when every write fails.
    const failures = failWrites(['journal', 'sheets'], fault, (write) => write % k === 0 && write <= 20);
    for (let stroke = 1; stroke <= 40; stroke += 1) {
      draw(drawing.editor, `P${stroke}`);
      if (stroke % 4 === 0) await settle();
      if (stroke % 10 === 0) await vi.advanceTimersByTimeAsync(3_000);
    }
    for (let rest = 0; rest < 60; rest += 1) {
      await vi.advanceTimersByTimeAsync(10_000);
      await settle();
    }
    await waitForSaved(drawing);
    expect(failures.count()).toBeGreaterThan(0);
    expect(checks.length).toBeGreaterThan(0);
    await Promise.all(checks);
    expect(await device.stored(drawing.id)).toEqual(drawing.editor.store.getState().committed);
  });

  it('says « not saved » within two seconds, with a reason, and keeps every stroke meanwhile', async () => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    await drawing.becomes('saved');
    let broken = true;
    failWrites(['journal'], fault, () => broken);
    draw(drawing.editor, 'Ana');
    await settle();
    await vi.advanceTimersByTimeAsync(2_000);
    const full = fault === 'quota' || fault === 'unknown';
    expect(drawing.state()).toEqual({
      kind: 'notSaved',
      reason: full ? 'full' : fault === 'hang' ? 'slow' : 'failed',
    });
    draw(drawing.editor, 'Samir');
    expect(drawing.state().kind).toBe('notSaved');
    broken = false;
    await waitForSaved(drawing);
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana', 'Samir']);
  });
});

describe('a device that takes nothing at all', () => {
  it('lets a new sheet be drawn on, says « not saved », and keeps it once it can', async () => {
    const device = aDevice();
    const tab = device.openTab();
    let broken = true;
    failWrites(['sheets'], 'quota', () => broken);
    const drawing = await aDrawing(tab, aDocument());
    draw(drawing.editor, 'Ana');
    await drawing.becomes('notSaved');
    expect(await tab.storage.list()).toEqual([]);
    expect(await drawing.session.close()).toBe(false);
    broken = false;
    expect(await drawing.session.close()).toBe(true);
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana']);
  });

  it('does not keep the user waiting for a new sheet when the disk hangs', async () => {
    const device = aDevice();
    const tab = device.openTab();
    failWrites(['sheets'], 'hang', (write) => write === 1);
    const created = tab.storage.create(aDocument());
    await settle();
    await vi.advanceTimersByTimeAsync(2_000);
    const drawing = await tab.drawOn(await created);
    draw(drawing.editor, 'Ana');
    await drawing.becomes('saved');
  });
});
