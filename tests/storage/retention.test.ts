import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastDayKept, retentionStage, reviewDay, usualReviewDay } from '../../src/storage/retention';
import type { KeptSheet } from '../../src/storage/retention';
import { aDocument, aSitting } from '../builders';
import { aDevice, aDrawing, aTurn, draw, namesOn, settle, type Tab } from './a-device';
import { freezeTime } from './freeze-time';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

const aSheet = (parts: Partial<KeptSheet> = {}): KeptSheet => ({
  lastSitting: '2026-03-17',
  modifiedAt: at(2026, 3, 17),
  reviewOn: null,
  ...parts,
});

describe('the day on which a sheet is looked at again', () => {
  it.each([
    [aSheet(), '2028-03-17'],
    [aSheet({ modifiedAt: at(2026, 9, 2) }), '2028-09-02'],
    [aSheet({ lastSitting: '2026-12-01', modifiedAt: at(2026, 9, 2) }), '2028-12-01'],
    [aSheet({ lastSitting: null, modifiedAt: at(2026, 9, 2) }), '2028-09-02'],
    [aSheet({ lastSitting: '2028-02-29', modifiedAt: at(2028, 2, 29) }), '2030-02-28'],
  ])('is two years after the last sitting, or the last change (%o)', (sheet, day) => {
    expect(usualReviewDay(sheet)).toBe(day);
    expect(reviewDay(sheet)).toBe(day);
  });

  it('is the one that somebody chose, sooner or later', () => {
    expect(reviewDay(aSheet({ reviewOn: '2026-06-01' }))).toBe('2026-06-01');
    expect(reviewDay(aSheet({ reviewOn: '2036-06-01' }))).toBe('2036-06-01');
    expect(usualReviewDay(aSheet({ reviewOn: '2036-06-01' }))).toBe('2028-03-17');
  });

  it('is announced thirty days before, and followed by thirty days of grace', () => {
    const stage = (now: number) => retentionStage(aSheet(), now);
    expect(stage(at(2028, 2, 15))).toBe('kept');
    expect(stage(at(2028, 2, 16))).toBe('soon');
    expect(stage(at(2028, 3, 17))).toBe('soon');
    expect(stage(at(2028, 3, 18))).toBe('grace');
    expect(stage(at(2028, 4, 16))).toBe('grace');
    expect(stage(at(2028, 4, 17))).toBe('over');
    expect(lastDayKept(aSheet())).toBe('2028-04-16');
  });

  it('leaves thirty days to a sheet that was drawn on after it', () => {
    const sheet = aSheet({ reviewOn: '2026-03-20', modifiedAt: at(2026, 9, 2) });
    expect(lastDayKept(sheet)).toBe('2026-10-02');
    expect(retentionStage(sheet, at(2026, 9, 3))).toBe('grace');
  });

  it('does not come sooner because a clock was set back', () => {
    expect(retentionStage(aSheet(), at(1999, 1, 1))).toBe('kept');
  });
});

describe('a day that somebody chose', () => {
  beforeEach(freezeTime);

  it('is kept, sealed, whoever has the sheet open, and taken back', async () => {
    const device = aDevice();
    const { id, editor, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await becomes('saved');
    const { storage } = device.openTab();
    expect(await storage.list()).toMatchObject([{ reviewOn: null }]);
    expect(await storage.chooseReview(id, '2031-05-04')).toEqual({ ok: true, value: null });
    expect(await storage.list()).toMatchObject([{ reviewOn: '2031-05-04' }]);
    draw(editor, 'Samir');
    await becomes('saved');
    expect(await storage.list()).toMatchObject([{ reviewOn: '2031-05-04' }]);
    const row = await (await device.disk()).sheets.get(id);
    expect(new TextDecoder('latin1').decode(row!.review)).not.toContain('2031');
    await storage.chooseReview(id, null);
    expect(await storage.list()).toMatchObject([{ reviewOn: null }]);
    expect(namesOn(await device.stored(id))).toEqual(['Ana', 'Samir']);
  });

  it.each([null, 7, 'soon', [1]])(
    'does not hide the sheets when it is no longer what was stored (%j)',
    async (review) => {
      const device = aDevice();
      const { id, session } = await aDrawing(device.openTab());
      await session.close();
      const { sheets } = await device.disk();
      await sheets.update(id, { review } as object);
      const { storage } = device.openTab();
      for (let time = 0; time < 2; time += 1)
        expect(await storage.list()).toMatchObject([{ kind: 'readable', reviewOn: null }]);
    },
  );

  it('outlives the erasing of somebody on the sheet, which gives it a new key', async () => {
    const device = aDevice();
    const { id, editor, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    const drawn = draw(editor, 'Samir');
    await becomes('saved');
    const { storage } = device.openTab();
    await storage.chooseReview(id, '2031-05-04');
    editor.erase(Object.keys(drawn.persons).slice(0, 1));
    await becomes('saved');
    expect(await device.openTab().storage.list()).toMatchObject([{ reviewOn: '2031-05-04' }]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24, 32, 48])(
    'is kept when it is chosen while somebody is being erased, %i turns after that began',
    async (turns) => {
      const device = aDevice();
      const { editor, id, becomes } = await aDrawing(device.openTab());
      draw(editor, 'Ana');
      draw(editor, 'Samir');
      await becomes('saved');
      await settle();
      const { storage } = device.openTab();
      await storage.chooseReview(id, '2030-01-01');
      editor.erase(['Samir']);
      for (let turn = 0; turn < turns; turn += 1) await aTurn();
      expect(await storage.chooseReview(id, '2031-05-04')).toEqual({ ok: true, value: null });
      await becomes('saved');
      await settle();
      expect(await device.openTab().storage.list()).toMatchObject([{ reviewOn: '2031-05-04' }]);
      expect(namesOn(await device.stored(id))).toEqual(['Ana']);
    },
  );

  it('outlives an erasing that had to be done twice', async () => {
    const device = aDevice();
    const { editor, id, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    draw(editor, 'Samir');
    await becomes('saved');
    await settle();
    await device.openTab().storage.chooseReview(id, '2031-05-04');
    // The rows are rewritten, and then something else fails.
    let removals = 0;
    device.files.faults.refuseRemoval = (folder) => folder === 'keys' && (removals += 1) === 2;
    editor.erase(['Samir']);
    await becomes('notSaved');
    await vi.advanceTimersByTimeAsync(1_000);
    await becomes('saved');
    expect(removals).toBeGreaterThan(2);
    expect(await device.openTab().storage.list()).toMatchObject([{ reviewOn: '2031-05-04' }]);
  });

  it('of a sheet that is not there is refused', async () => {
    const { storage } = aDevice().openTab();
    expect(await storage.chooseReview('none' as never, '2031-05-04')).toMatchObject({ ok: false });
  });
});

describe('a sheet whose days of grace are over', () => {
  beforeEach(() => {
    freezeTime();
    vi.setSystemTime(at(2026, 3, 17));
  });

  const sitting = aSitting({ date: '2026-03-17' });

  async function aKeptSheet() {
    const device = aDevice();
    const tab = device.openTab();
    const drawing = await aDrawing(tab, aDocument({ sittings: [sitting] }));
    draw(drawing.editor, 'Ana');
    await drawing.becomes('saved');
    await settle();
    return { device, tab, drawing, id: drawing.id };
  }

  const start = async ({ storage }: Tab, on: number) => {
    vi.setSystemTime(on);
    return storage.eraseOverdue();
  };

  it('is erased at the second start on another day, with its key, its rows and its copies', async () => {
    const { device, drawing, id } = await aKeptSheet();
    await drawing.session.close();
    await settle();
    expect(await start(device.openTab(), at(2028, 4, 16))).toEqual([]);
    expect(await start(device.openTab(), at(2028, 4, 17))).toEqual([]);
    expect(await start(device.openTab(), at(2028, 4, 17) + 3_600_000)).toEqual([]);
    expect(await start(device.openTab(), at(2028, 4, 18))).toEqual([id]);
    await settle();
    const disk = await device.disk();
    expect(await disk.sheets.count()).toBe(0);
    expect(await disk.keys.count()).toBe(0);
    expect(await disk.journal.count()).toBe(0);
    expect(device.files.folders.get('copies')!.size).toBe(0);
    expect(await device.openTab().storage.canary.missing()).toEqual([]);
    expect(await start(device.openTab(), at(2028, 4, 19))).toEqual([]);
  });

  it('stays while it is open in another tab', async () => {
    const { device, id } = await aKeptSheet();
    await start(device.openTab(), at(2028, 5, 1));
    expect(await start(device.openTab(), at(2028, 5, 2))).toEqual([]);
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('stays when somebody chose another day after the first warning', async () => {
    const { device, drawing, id } = await aKeptSheet();
    await drawing.session.close();
    await start(device.openTab(), at(2028, 5, 1));
    await device.openTab().storage.chooseReview(id, '2029-05-01');
    expect(await start(device.openTab(), at(2028, 5, 2))).toEqual([]);
    await device.openTab().storage.chooseReview(id, null);
    expect(await start(device.openTab(), at(2028, 5, 3))).toEqual([]);
    expect(await start(device.openTab(), at(2028, 5, 4))).toEqual([id]);
  });

  it('stays where no lock tells whether another tab has it open', async () => {
    const { device, drawing } = await aKeptSheet();
    await drawing.session.close();
    await start(device.openTab({ withLocks: false }), at(2028, 5, 1));
    expect(await start(device.openTab({ withLocks: false }), at(2028, 5, 2))).toEqual([]);
  });

  it.each([
    ['jumped ahead for one start', [at(2029, 1, 1), at(2026, 3, 18), at(2029, 1, 2), at(2026, 3, 19)]],
    ['jumped ahead by decades', [at(2061, 1, 1)]],
    ['was set back', [at(1999, 1, 1), at(1999, 1, 2)]],
    ['jumped ahead, twice on one day', [at(2029, 1, 1), at(2029, 1, 1) + 3_600_000]],
  ])('is not erased for a clock that %s', async (_, starts) => {
    const { device, drawing, id } = await aKeptSheet();
    await drawing.session.close();
    await settle();
    for (const on of starts) expect(await start(device.openTab(), on)).toEqual([]);
    expect(namesOn(await device.stored(id))).toEqual(['Ana']);
  });

  it('is not erased where nothing can be remembered', async () => {
    const { device, drawing } = await aKeptSheet();
    await drawing.session.close();
    await settle();
    vi.spyOn(device.memory, 'set').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    for (const day of [1, 2, 3]) expect(await start(device.openTab(), at(2028, 5, day))).toEqual([]);
  });
});
