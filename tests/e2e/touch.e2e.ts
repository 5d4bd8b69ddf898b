import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fingersOf, zoomOf, type Spot } from './fingers';
import { openTrace, TABLET, type Visit } from './open-trace';
import { placesOn } from './painted-signs';
import { handsOn, type SheetHands } from './sheet-hands';

describe('with fingers', () => {
  let visit: Visit;
  let hands: SheetHands;
  let touch: ReturnType<typeof fingersOf>;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...TABLET });
    hands = handsOn(visit.page);
    touch = fingersOf(await visit.context.newCDPSession(visit.page));
    await visit.page.getByRole('button', { name: /^Nouvelle feuille/ }).tap();
    await hands.line.tap();
    await hands.draw('Sandrine Morel f 1982 + Karim Haddad h 1980 : Lina f 2009');
    await hands.line.blur();
  });
  afterAll(async () => {
    await visit.close();
  });

  const middleOf = async (name: string): Promise<Spot> => {
    const box = await hands.figure(name).boundingBox();
    if (box === null) throw new Error(`${name} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  it('a figure is dragged by one finger, in one undo', async () => {
    const from = await middleOf('Karim Haddad');
    await touch('touchStart', [from]);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', [{ x: from.x, y: from.y - step * 10 }]);
    await touch('touchEnd', []);
    await expect.poll(async () => Math.round((await middleOf('Karim Haddad')).y - from.y)).toBeLessThan(-40);
    await visit.page.getByRole('button', { name: /^Annuler/ }).tap();
    await expect.poll(async () => Math.abs((await middleOf('Karim Haddad')).y - from.y)).toBeLessThan(1);
  });

  it('a pinch that begins on a figure zooms, moves nobody and leaves nothing to undo', async () => {
    const before = await undoableSteps();
    const from = await middleOf('Sandrine Morel');
    const places = await placesOf();
    await touch('touchStart', [from]);
    await touch('touchMove', [{ x: from.x + 2, y: from.y }]);
    const second = { x: from.x, y: from.y + 80 };
    await touch('touchStart', [from, second]);
    for (let step = 1; step <= 8; step += 1) {
      await touch('touchMove', [
        { x: from.x, y: from.y - step * 8 },
        { x: second.x, y: second.y + step * 8 },
      ]);
    }
    await touch('touchEnd', []);
    expect(await placesOf()).toEqual(places);
    expect(await undoableSteps()).toBe(before);
    expect(await zoom()).toBeGreaterThan(1.05);
  });

  it('two fingers zoom wherever they come down: on two figures, on one, on the line of a couple', async () => {
    await visit.page.keyboard.press('Control+0');
    await hands.still();
    const sandrine = await middleOf('Sandrine Morel');
    const karim = await middleOf('Karim Haddad');
    const between = { x: (sandrine.x + karim.x) / 2, y: sandrine.y - 4 };
    const onLine = [between, { x: between.x + 14, y: between.y }] as const;
    const onOne = [
      { x: sandrine.x - 8, y: sandrine.y },
      { x: sandrine.x + 8, y: sandrine.y },
    ] as const;
    for (const [first, second] of [[sandrine, karim], onOne, onLine] as const) {
      for (const together of [true, false]) {
        const [places, before, undoable] = [await placesOf(), await zoom(), await undoableSteps()];
        if (!together) await touch('touchStart', [first]);
        await touch('touchStart', [first, second]);
        for (let step = 1; step <= 8; step += 1) {
          await touch('touchMove', [
            { x: first.x - step * 6, y: first.y },
            { x: second.x + step * 6, y: second.y },
          ]);
        }
        await touch('touchEnd', []);
        await expect.poll(zoom).toBeGreaterThan(before * 1.02);
        expect(await placesOf()).toEqual(places);
        expect(await undoableSteps()).toBe(undoable);
        expect(await visit.page.evaluate(() => visualViewport?.scale)).toBe(1);
        await visit.page.keyboard.press('Control+0');
        await hands.still();
      }
    }
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });

  /** Where the signs stand on the sheet, whatever the camera. */
  const placesOf = () => placesOn(visit.page);
  const zoom = () => zoomOf(visit.page);
  const undoableSteps = () =>
    visit.page.getByRole('button', { name: /^Annuler/ }).getAttribute('aria-disabled');
});
