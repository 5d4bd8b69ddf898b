import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SheetId } from '../../src/storage/sheet-id';
import { aDevice, aDrawing, draw, namesOn, settle, until, type Drawing, type Tab } from './a-device';
import { failWrites } from './failing-disk';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

const DAY = 86_400_000;

/** Who stands on the newest copy beside the database. */
async function lastCopied({ storage }: Tab, id: SheetId): Promise<readonly string[]> {
  const [survey] = await storage.recovery.survey();
  expect(survey?.id).toBe(id);
  const document = await storage.recovery.read(survey!.copies[0]!);
  return namesOn(document!);
}

async function becomesSaved({ state }: Drawing): Promise<void> {
  for (let second = 0; second < 30 && state().kind !== 'saved'; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
  }
  expect(state().kind).toBe('saved');
}

/** A sheet with one stroke; the writing of the second was refused, and its page loaded anew. */
async function reloadedOnAFullDisk(device = aDevice()) {
  const tab = device.openTab();
  const drawing = await aDrawing(tab);
  draw(drawing.editor, 'Ana');
  await drawing.becomes('saved');
  const failures = failWrites(['journal'], 'quota', () => true);
  draw(drawing.editor, 'Samir');
  await drawing.becomes('notSaved');
  expect(failures.count()).toBeGreaterThan(0);
  failures.remove();
  tab.vanish();
  const again = device.openTab();
  return { device, again, id: drawing.id, drawing: await again.drawOn(drawing.id) };
}

describe('a database that refused a write', () => {
  it('is not believed alone: what is said to be saved stands on a copy too', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    await drawing.becomes('saved');
    const failures = failWrites(['journal'], 'quota', (write) => write === 1);
    draw(drawing.editor, 'Ana');
    await becomesSaved(drawing);
    expect(failures.count()).toBe(1);
    expect(await lastCopied(tab, drawing.id)).toEqual(['Ana']);
  });

  it('says « not saved » for as long as the copy is refused as well', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    await drawing.becomes('saved');
    device.files.faults.refuse = (folder) => folder === 'copies';
    failWrites(['journal'], 'quota', (write) => write === 1);
    draw(drawing.editor, 'Ana');
    await drawing.becomes('notSaved');
    for (let second = 0; second < 20; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      await settle();
      expect(drawing.state().kind).toBe('notSaved');
    }
    device.files.faults.refuse = null;
    await becomesSaved(drawing);
    expect(await lastCopied(tab, drawing.id)).toEqual(['Ana']);
  });

  it('is still not believed alone after the page was loaded anew', async () => {
    const { again, id, drawing } = await reloadedOnAFullDisk();
    draw(drawing.editor, 'Inès');
    await becomesSaved(drawing);
    expect(await lastCopied(again, id)).toEqual(['Ana', 'Inès']);
  });

  it('is not believed about what was there before either, until a copy holds it', async () => {
    const device = aDevice();
    const { again, id, drawing } = await reloadedOnAFullDisk(device);
    await becomesSaved(drawing);
    expect(await lastCopied(again, id)).toEqual(['Ana']);
  });

  it('is believed again a week later', async () => {
    const { device, again, id, drawing } = await reloadedOnAFullDisk();
    await becomesSaved(drawing);
    again.vanish();
    vi.setSystemTime(Date.now() + 8 * DAY);
    const later = device.openTab();
    const afresh = await later.drawOn(id);
    await becomesSaved(afresh);
    draw(afresh.editor, 'Inès');
    await becomesSaved(afresh);
    expect(await lastCopied(later, id)).toEqual(['Ana']);
  });

  it('is all there is where the browser has no files of our own', async () => {
    const device = aDevice(Date.now, { hasFiles: false });
    const drawing = await aDrawing(device.openTab());
    failWrites(['journal'], 'quota', (write) => write === 1);
    draw(drawing.editor, 'Ana');
    await becomesSaved(drawing);
    expect(namesOn(await device.stored(drawing.id))).toEqual(['Ana']);
  });
});

describe('what is known of the copies', () => {
  it('tells that the last one failed, and when, until one succeeds', async () => {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab);
    await until(() => device.files.folders.get('copies')?.size === 1);
    expect(tab.storage.copyFailedAt()).toBeNull();
    device.files.faults.refuse = (folder) => folder === 'copies';
    draw(drawing.editor, 'Ana');
    await drawing.becomes('saved');
    tab.hide();
    await until(() => tab.storage.copyFailedAt() !== null);
    expect(tab.storage.copyFailedAt()).toBe(Date.now());
    expect(device.openTab().storage.copyFailedAt()).toBe(Date.now());
    device.files.faults.refuse = null;
    draw(drawing.editor, 'Samir');
    await drawing.becomes('saved');
    tab.hide();
    await until(() => tab.storage.copyFailedAt() === null);
    expect(await lastCopied(tab, drawing.id)).toEqual(['Ana', 'Samir']);
  });
});
