import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aDevice, aDrawing, draw, namesOn, settle } from './a-device';
import { failWrites } from './failing-disk';
import { freezeTime } from './freeze-time';

beforeEach(freezeTime);

/** Chromium goes on behind what a full disk left half written, and empties the database when it next starts. */
describe('a database that failed once, and answers again', () => {
  it('is not believed alone: « saved » is said when a copy beside it holds every stroke too', async () => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    await drawing.becomes('saved');
    let isFull = true;
    failWrites(['journal'], 'unknown', () => isFull);
    draw(drawing.editor, 'Ana');
    await drawing.becomes('notSaved');
    isFull = false;
    await vi.advanceTimersByTimeAsync(5_000);
    await drawing.becomes('saved');
    expect(await newestCopy()).toEqual(['Ana']);
    draw(drawing.editor, 'Samir');
    await drawing.becomes('saved');
    expect(await newestCopy()).toEqual(['Ana', 'Samir']);

    async function newestCopy() {
      const { recovery } = device.openTab().storage;
      const [survey] = await recovery.survey();
      const newest = survey!.copies.toSorted((a, b) => b.seq - a.seq)[0]!;
      return namesOn((await recovery.read(newest))!);
    }
  });

  it('that never failed is: strokes wait for no copy', async () => {
    const device = aDevice();
    const drawing = await aDrawing(device.openTab());
    await drawing.becomes('saved');
    draw(drawing.editor, 'Ana');
    await drawing.becomes('saved');
    await settle();
    const [survey] = await device.openTab().storage.recovery.survey();
    expect(survey!.copies.every(({ seq }) => seq === 0)).toBe(true);
  });
});
