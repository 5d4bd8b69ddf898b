// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aDocument } from '../builders';
import { aDevice, draw, namesOn, settle, until } from '../storage/a-device';
import { failWrites } from '../storage/failing-disk';
import { freezeTime } from '../storage/freeze-time';
import { aDesk } from './a-desk';

beforeEach(() => {
  freezeTime();
  vi.setSystemTime(new Date(2026, 2, 17, 12));
});

const DAY = 86_400_000;
const YEARS = 1_000 * DAY;

type Device = ReturnType<typeof aDevice>;

/** A sheet that was drawn on, and closed. */
async function aClosedSheet(device: Device) {
  const { desk, storage } = aDesk(device, device.openTab());
  const { id, editor, session } = await desk.lay(aDocument());
  draw(editor, 'Ana');
  await until(() => session.saveState.get().kind === 'saved');
  await session.close();
  await settle();
  return { id, desk, storage };
}

/** Every word that is remembered beside the database, under whatever name. */
function remembered({ memory }: Device): string {
  const words = [
    'trace.file-times',
    'trace.overdue',
    'trace.canary',
    'trace.erased',
    'trace.started',
    'trace.last-file',
  ];
  return words.map((word) => memory.get(word) ?? '').join('\n');
}

describe('a sheet whose time is over', () => {
  it('is forgotten wherever one that is erased by hand is', async () => {
    const device = aDevice();
    const { id } = await aClosedSheet(device);
    vi.setSystemTime(Date.now() + YEARS);
    const first = aDesk(device, device.openTab());
    await first.desk.safe.look();
    await settle();
    expect(remembered(device)).toContain(id);
    expect(first.copies.forget).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + DAY);
    const second = aDesk(device, device.openTab());
    await second.desk.safe.look();
    await until(() => second.desk.retention.erased.get() !== null);
    await settle();
    expect(await second.storage.list()).toEqual([]);
    // What was copied from it may still be in any tab.
    expect(second.copies.forget).toHaveBeenCalled();
    expect(remembered(device)).not.toContain(id);
    expect([...device.files.folders.get('keys')!.keys()]).toEqual([]);
    expect([...device.files.folders.get('copies')!.keys()]).toEqual([]);
    expect(new TextDecoder().decode(device.files.folders.get('canary')!.get('canary'))).not.toContain(id);
  });
});

describe('a sheet that is erased by hand', () => {
  it('is forgotten everywhere at once, also as one that was overdue', async () => {
    const device = aDevice();
    const { id } = await aClosedSheet(device);
    vi.setSystemTime(Date.now() + YEARS);
    const { desk, storage, copies } = aDesk(device, device.openTab());
    await desk.safe.look();
    await settle();
    const opened = await desk.open(id);
    if (!opened.ok) throw new Error('it does not open');
    await until(() => opened.value.session.saveState.get().kind === 'saved');
    expect(await desk.eraseOpen(opened.value)).toEqual({ isGone: true });
    await settle();
    expect(await storage.list()).toEqual([]);
    expect(copies.forget).toHaveBeenCalled();
    expect(remembered(device)).not.toContain(id);
  });
});

describe('a sheet that is not erased after all', () => {
  it('because another tab waits for it, is off the desk, and says so: nobody draws on what is not kept', async () => {
    const device = aDevice();
    const { id, desk } = await aClosedSheet(device);
    const here = await desk.open(id);
    if (!here.ok) throw new Error('it does not open');
    await until(() => here.value.session.saveState.get().kind === 'saved');
    const other = await device.openTab().drawOn(id);
    await other.becomes('reading');
    expect(await desk.eraseOpen(here.value)).toEqual({ isGone: false, problem: { kind: 'inUse' } });
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
    const again = await desk.open(id);
    expect(again.ok).toBe(true);
  });

  it('because the last strokes are not on the device, stays open, and they are written later', async () => {
    const device = aDevice();
    const { id, desk } = await aClosedSheet(device);
    const here = await desk.open(id);
    if (!here.ok) throw new Error('it does not open');
    const { editor, session } = here.value;
    await until(() => session.saveState.get().kind === 'saved');
    let refuses = true;
    failWrites(['journal'], 'unknown', () => refuses);
    draw(editor, 'Samir');
    await until(() => session.saveState.get().kind === 'notSaved');
    expect(await desk.eraseOpen(here.value)).toEqual({ isGone: false, problem: 'notSaved' });
    refuses = false;
    await vi.advanceTimersByTimeAsync(10_000);
    await until(() => session.saveState.get().kind === 'saved');
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir']);
  });
});
