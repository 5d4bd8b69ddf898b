import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { placesOn } from './painted-signs';
import { handsOn, type SheetHands } from './sheet-hands';

interface Spot {
  readonly x: number;
  readonly y: number;
}

describe('with a mouse, a pen and a palm', () => {
  let visit: Visit;
  let hands: SheetHands;
  let page: Page;
  let glass: CDPSession;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP, hasTouch: true });
    ({ page } = visit);
    hands = handsOn(page);
    glass = await visit.context.newCDPSession(page);
    await hands.newSheet();
    await hands.draw('Sandrine Morel f 1982 + Karim Haddad h 1980 : Lina Haddad f 2009');
    await hands.draw('Sandrine > Samir Benali, éducateur, chez Le Pont : parler');
    await hands.line.blur();
    await page.getByRole('button', { name: 'Tout voir' }).click();
    await hands.still();
  });
  afterAll(async () => {
    await visit.close();
  });
  afterEach(async () => {
    await hands.press('Escape', 'Escape', 'Escape');
  });

  const middleOf = async (name: string): Promise<Spot> => {
    const box = await hands.figure(name).boundingBox();
    if (box === null) throw new Error(`${name} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const drag = async (from: Spot, to: Spot): Promise<void> => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // As a hand does, by small steps: a figure begins to follow after the first few pixels.
    await page.mouse.move(to.x, to.y, { steps: 60 });
    await page.mouse.up();
  };
  const placesOf = () => placesOn(page);
  const arrowNames = () =>
    hands.arrows().evaluateAll((arrows) => arrows.map((arrow) => arrow.getAttribute('aria-label') ?? ''));
  const inHand = () => page.locator('.react-flow__node.selected').count();
  const undo = () => hands.press('Control+z');
  /** The handle nearest to a place, of those that are shown. */
  const handleSpots = async (selector: string): Promise<readonly Spot[]> =>
    page.locator(selector).evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );

  it('a handle at the edge of the figure in hand draws an arrow to another', async () => {
    await hands.figure('Karim Haddad').click();
    const [handle] = await handleSpots('[data-handle="connect"]');
    await drag(handle!, await middleOf('Lina Haddad'));
    await expect.poll(arrowNames).toContain('Activation 2 : Karim Haddad vers Lina Haddad');
    await hands.press('Escape');
    await undo();
    await expect.poll(() => hands.arrows().count()).toBe(1);
  });

  it('on empty ground it asks who stands there', async () => {
    await hands.figure('Karim Haddad').click();
    const [handle] = await handleSpots('[data-handle="connect"]');
    await drag(handle!, { x: 250, y: 650 });
    await page.keyboard.type('Zoé Petit');
    await hands.press('Enter');
    await expect.poll(arrowNames).toContain('Activation 2 : Karim Haddad vers Zoé Petit');
    await hands.press('Escape');
    await undo();
    await expect.poll(() => hands.figure('Zoé Petit').count()).toBe(0);
  });

  it('an end of the arrow in hand is taken to somebody else, in one undo', async () => {
    await page.locator('[data-arrow]').first().click();
    const ends = await handleSpots('[data-handle="end"]');
    expect(ends).toHaveLength(2);
    await drag(ends[0]!, await middleOf('Karim Haddad'));
    await expect.poll(arrowNames).toEqual(['Activation 1 : Karim Haddad vers Samir Benali, parler']);
    await undo();
    await expect.poll(arrowNames).toEqual(['Activation 1 : Sandrine Morel vers Samir Benali, parler']);
  });

  it('a curve bent and a badge slid by hand stay so when an end moves', async () => {
    const badge = page.locator('[data-arrow]').first();
    // What can be taken of it follows the frame that shows where it is.
    const badgeAt = async (): Promise<Spot> => (await badge.boundingBox())!;
    const start = await badgeAt();
    await badge.click();
    const [bend] = await handleSpots('[data-handle="bend"]');
    await drag(bend!, { x: bend!.x + 60, y: bend!.y + 60 });
    await expect.poll(badgeAt).not.toEqual(start);
    const before = await badgeAt();
    const [reach] = await handleSpots('[data-handle="badge"]');
    await drag(reach!, { x: reach!.x + 70, y: reach!.y - 70 });
    await expect
      .poll(async () => {
        const slid = await badgeAt();
        return Math.hypot(slid.x - before.x, slid.y - before.y);
      })
      .toBeGreaterThan(15);
    await page
      .getByRole('toolbar', { name: /^Que faire/ })
      .getByRole('button', { name: /^Libérer la courbe/ })
      .click();
    expect(
      await page
        .getByRole('toolbar', { name: /^Que faire/ })
        .getByRole('button', { name: /^Libérer la courbe/ })
        .count(),
    ).toBe(0);
    await undo();
    await undo();
    await undo();
    await expect.poll(badgeAt).toEqual(start);
  });

  it('the line of a couple takes both and their child along, in one undo', async () => {
    const places = await placesOf();
    const [one, two] = [await middleOf('Sandrine Morel'), await middleOf('Karim Haddad')];
    const line = await page.locator('[data-couple]').boundingBox();
    const from = { x: (one.x + two.x) / 2, y: line!.y + line!.height / 2 };
    await page.keyboard.down('Alt');
    await drag(from, { x: from.x + 60, y: from.y + 40 });
    await page.keyboard.up('Alt');
    await expect
      .poll(async () => (await placesOf()).filter((place, index) => place !== places[index]))
      .toHaveLength(3);
    await undo();
    await expect.poll(placesOf).toEqual(places);
  });

  it('what is dragged stands in line with the others; with Alt it goes where the hand goes', async () => {
    const places = await placesOf();
    const karim = await middleOf('Karim Haddad');
    const lina = await middleOf('Lina Haddad');
    await drag(lina, { x: lina.x + 150, y: karim.y + 4 });
    const yOf = (name: string) =>
      hands.figure(name).evaluate((node) => Number.parseFloat((node as HTMLElement).style.top));
    await expect
      .poll(async () => Math.abs((await yOf('Lina Haddad')) - (await yOf('Karim Haddad'))))
      .toBeLessThan(0.01);
    await undo();
    // Or the hand comes down where nobody can be taken yet.
    await expect.poll(placesOf).toEqual(places);
    await page.keyboard.down('Alt');
    await drag(lina, { x: lina.x + 150, y: karim.y + 4 });
    await page.keyboard.up('Alt');
    expect(Math.abs((await yOf('Lina Haddad')) - (await yOf('Karim Haddad')))).toBeGreaterThan(1);
    await undo();
    await expect.poll(placesOf).toEqual(places);
  });

  it('a figure held at the edge of the sheet goes on, under the hand, into what was not in sight', async () => {
    const view = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform);
    const places = await placesOf();
    const [before, from] = [await view(), await middleOf('Sandrine')];
    const { x = 0, y = 0, width = 0 } = (await page.locator('.react-flow').boundingBox()) ?? {};
    const edge = { x: x + width - 4, y: y + 120 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(edge.x, edge.y, { steps: 30 });
    await expect.poll(view).not.toBe(before);
    await page.mouse.up();
    // What can be taken of it follows the frame that shows where it was dropped.
    await expect
      .poll(async () => {
        const there = await middleOf('Sandrine');
        return Math.hypot(there.x - edge.x, there.y - edge.y);
      })
      .toBeLessThan(30);
    await undo();
    await expect.poll(placesOf).toEqual(places);
    await page.getByRole('button', { name: 'Tout voir' }).click();
    await hands.still();
  });

  it('a rectangle takes whoever stands inside; the wheel and the middle button still move the sheet', async () => {
    const [one, two] = [await middleOf('Sandrine Morel'), await middleOf('Karim Haddad')];
    await drag(
      { x: Math.min(one.x, two.x) - 70, y: one.y - 60 },
      { x: Math.max(one.x, two.x) + 70, y: one.y + 50 },
    );
    await expect.poll(inHand).toBe(2);
    await page.getByRole('toolbar', { name: '2 signes choisis' }).waitFor();
    const before = await middleOf('Lina Haddad');
    await page.mouse.move(250, 650);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(290, 660, { steps: 4 });
    await page.mouse.up({ button: 'middle' });
    await expect.poll(async () => Math.round((await middleOf('Lina Haddad')).x - before.x)).toBe(40);
    expect(await inHand()).toBe(2);
  });

  it('a pen draws a loop, and a hand that rests meanwhile does nothing', async () => {
    const places = await placesOf();
    const { x, y } = await middleOf('Lina Haddad');
    const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Spot) =>
      glass.send('Input.dispatchMouseEvent', {
        type,
        ...at,
        button: 'left',
        buttons: 1,
        clickCount: 1,
        pointerType: 'pen',
      });
    const loop = [
      { x: x - 70, y: y - 80 },
      { x: x + 70, y: y - 80 },
      { x: x + 70, y: y + 70 },
      { x: x - 70, y: y + 70 },
    ];
    await pen('mousePressed', loop[0]!);
    await pen('mouseMoved', loop[1]!);
    const karim = await middleOf('Karim Haddad');
    await touchAlong(karim, 10);
    await pen('mouseMoved', loop[2]!);
    await pen('mouseMoved', loop[3]!);
    await pen('mouseReleased', loop[3]!);
    await expect.poll(inHand).toBe(1);
    expect(await page.locator('.react-flow__node.selected').getAttribute('aria-label')).toMatch(
      /^Lina Haddad/,
    );
    expect(await placesOf()).toEqual(places);
  });

  it('a palm moves nobody, a finger does', async () => {
    // The pen has to be forgotten: what touches the sheet within half a second of it is a palm.
    await page.waitForTimeout(600);
    const places = await placesOf();
    await touchAlong(await middleOf('Karim Haddad'), 70);
    expect(await placesOf()).toEqual(places);
    await touchAlong(await middleOf('Karim Haddad'), 10);
    await expect.poll(placesOf).not.toEqual(places);
    await undo();
    await expect.poll(placesOf).toEqual(places);
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });

  /** A contact of this radius, px, that comes down somewhere and goes 80 px up. */
  async function touchAlong({ x, y }: Spot, radius: number): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Spot[]) =>
      glass.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((point) => ({ ...point, radiusX: radius, radiusY: radius })),
      });
    await touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', [{ x, y: y - step * 10 }]);
    await touch('touchEnd', []);
  }
});
