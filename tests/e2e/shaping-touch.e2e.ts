import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { fingersOf, zoomOf, type Spot } from './fingers';
import { openTrace, TABLET, type Visit } from './open-trace';
import { placesOn } from './painted-signs';
import { handsOn, type SheetHands } from './sheet-hands';

describe('what one finger shapes', () => {
  let visit: Visit;
  let hands: SheetHands;
  let page: Page;
  let touch: ReturnType<typeof fingersOf>;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...TABLET, reducedMotion: 'reduce' });
    ({ page } = visit);
    hands = handsOn(page);
    touch = fingersOf(await visit.context.newCDPSession(page));
    await page.getByRole('button', { name: /^Nouvelle feuille/ }).tap();
    await hands.line.tap();
    for (const line of [
      'Sandrine Morel f 1982 + Karim Haddad h 1980 : Lina f 2009',
      'Sandrine Morel > Samir Benali, éducateur, chez Le Pont : parler',
      'Julie Caron, cheffe de service, chez Le Pont',
    ])
      await hands.draw(line);
    await hands.line.blur();
    await page.keyboard.press('Control+0');
    await hands.still();
  });
  afterAll(async () => {
    await visit.close();
  });

  const drag = async (from: Spot, by: Spot): Promise<void> => {
    await touch('touchStart', [from]);
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', [{ x: from.x + (by.x * step) / 8, y: from.y + (by.y * step) / 8 }]);
    await touch('touchEnd', []);
    await hands.still();
  };
  /** @param drift how far the first finger goes before the second comes, px */
  const pinch = async (from: Spot, drift: number): Promise<void> => {
    await touch('touchStart', [from]);
    for (let px = 1; px <= drift; px += 3) await touch('touchMove', [{ x: from.x, y: from.y - px }]);
    // Nobody's second finger comes in the same frame.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const first = { x: from.x, y: from.y - drift };
    const second = { x: from.x + 20, y: from.y + 90 };
    await touch('touchStart', [first, second]);
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', [
        { x: first.x, y: first.y - step * 6 },
        { x: second.x, y: second.y + step * 6 },
      ]);
    await touch('touchEnd', []);
    await hands.still();
  };

  /** All that is drawn and could be moved or shaped, in px of the sheet. */
  const drawn = async (): Promise<readonly string[]> => [
    ...(await placesOn(page)),
    ...(await page.locator('.react-flow__viewport').evaluate((view) => {
      const parts = view.querySelectorAll('[data-colour], [data-arrow], svg[class*="underLayer"] path');
      return [...parts].map((part) => ['d', 'cx', 'cy'].map((name) => part.getAttribute(name)).join(' '));
    })),
  ];
  const canUndo = async (): Promise<boolean> =>
    (await page.getByRole('button', { name: /^Annuler/ }).getAttribute('aria-disabled')) !== 'true';
  const undo = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Annuler/ }).tap();
    await hands.still();
  };
  const zoom = () => zoomOf(page);
  const middleOf = async (selector: string): Promise<Spot> => {
    const box = await page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`${selector} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const takeArrow = async (): Promise<void> => {
    const { x, y } = await middleOf('[data-arrow]');
    await page.touchscreen.tap(x, y);
    await page.locator('[data-handle]').first().waitFor();
  };
  const chooseInBar = async (name: string): Promise<void> => {
    await page
      .getByRole('toolbar', { name: /^Que faire/ })
      .getByRole('button', { name, exact: true })
      .tap();
  };
  /** What lies over the sheet while something is in hand could take the next tap. */
  const letGo = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.getByRole('toolbar', { name: /^Que faire/ }).waitFor({ state: 'hidden' });
    await hands.still();
  };
  /** One undo gives back what was drawn, and a second would take back what was there before. */
  const expectOneUndo = async (gesture: () => Promise<void>): Promise<void> => {
    const before = await drawn();
    await gesture();
    await expect.poll(drawn).not.toEqual(before);
    await undo();
    await expect.poll(drawn).toEqual(before);
  };
  /** Two fingers only move the view. */
  const expectNothingMoved = async (from: () => Promise<Spot>): Promise<void> => {
    for (const drift of [0, 24]) {
      const [before, undoable, near] = [await drawn(), await canUndo(), await zoom()];
      await pinch(await from(), drift);
      expect(await zoom()).toBeGreaterThan(near * 1.05);
      expect(await drawn()).toEqual(before);
      expect(await canUndo()).toBe(undoable);
      await page.keyboard.press('Control+0');
      await hands.still();
    }
  };

  describe('an arrow', () => {
    afterEach(letGo);

    it('is bent in one undo', async () => {
      await takeArrow();
      await expectOneUndo(async () => drag(await middleOf('[data-handle="bend"]'), { x: 70, y: 50 }));
    });

    it('has its number slid in one undo', async () => {
      await takeArrow();
      await expectOneUndo(async () => drag(await middleOf('[data-handle="badge"]'), { x: -60, y: 60 }));
    });

    it('has an end taken to somebody else in one undo', async () => {
      await takeArrow();
      const karim = await middleOf('.react-flow__node[aria-label^="Karim"]');
      const ends = page.locator('[data-handle="end"]');
      const { x = 0, y = 0, width = 0, height = 0 } = (await ends.first().boundingBox()) ?? {};
      const from = { x: x + width / 2, y: y + height / 2 };
      await expectOneUndo(() => drag(from, { x: karim.x - from.x, y: karim.y - from.y }));
    });

    it.each(['bend', 'badge', 'end'])('is left as it is by a pinch that begins on its %s', async (kind) => {
      await takeArrow();
      await expectNothingMoved(() => middleOf(`[data-handle="${kind}"]`));
    });

    it('shows who may have been there above a keyboard that comes up', async () => {
      await takeArrow();
      await chooseInBar('Modifier');
      await page.getByRole('button', { name: 'Ajouter quelqu’un qui était là' }).tap();
      const rows = page.locator('li[role=option]');
      const isWhole = async (): Promise<boolean> => {
        const box = await rows.nth(2).boundingBox();
        return box !== null && box.y + box.height <= page.viewportSize()!.height;
      };
      await expect.poll(isWhole).toBe(true);
      await page.setViewportSize({ width: 820, height: 700 });
      await expect.poll(isWhole).toBe(true);
      await page.setViewportSize(TABLET.viewport);
      await page.getByRole('button', { name: /^Fermer la fiche/ }).tap();
    });

    it('shows the field that is written in above a keyboard that comes up', async () => {
      await takeArrow();
      await chooseInBar('Modifier');
      const day = page.getByLabel('Date du fait');
      await day.tap();
      await page.setViewportSize({ width: 820, height: 700 });
      const foot = async (): Promise<number> => {
        const box = await day.boundingBox();
        return box === null ? Infinity : box.y + box.height;
      };
      await expect.poll(foot).toBeLessThanOrEqual(700);
      await page.setViewportSize(TABLET.viewport);
      await page.getByRole('button', { name: /^Fermer la fiche/ }).tap();
    });

    it('leaves a tap on its end to whoever stands there', async () => {
      await takeArrow();
      const end = await page.locator('[data-handle="end"]').first().boundingBox();
      const sandrine = await middleOf('.react-flow__node[aria-label^="Sandrine"]');
      const middle = { x: end!.x + end!.width / 2, y: end!.y + end!.height / 2 };
      // Inside the reach of the handle, on the way to her middle.
      const way = Math.hypot(sandrine.x - middle.x, sandrine.y - middle.y);
      const at = Math.min(1, 20 / way);
      const spot = { x: middle.x + (sandrine.x - middle.x) * at, y: middle.y + (sandrine.y - middle.y) * at };
      await page.touchscreen.tap(spot.x, spot.y);
      await page.getByRole('toolbar', { name: /^Que faire de Sandrine/ }).waitFor();
    });

    it('is forked in one undo, and a pinch on the fork moves nothing', async () => {
      const fork = async (): Promise<void> => {
        await takeArrow();
        await chooseInBar('Ajouter');
        await chooseInBar('Qui est activé');
        await hands.figure('Julie Caron').tap();
      };
      await expectOneUndo(fork);
      await fork();
      await letGo();
      await takeArrow();
      await expect.poll(() => page.locator('[data-handle="end"]').count()).toBeGreaterThan(2);
      for (const kind of ['bend', 'badge', 'end'])
        await expectNothingMoved(() => middleOf(`[data-handle="${kind}"]`));
      await expectOneUndo(async () => drag(await middleOf('[data-handle="bend"]'), { x: 40, y: 60 }));
      await undo();
    });
  });

  it('the line of a couple says what the two are, in one tap and one undo', async () => {
    const [one, two] = await Promise.all(
      ['Sandrine', 'Karim'].map((name) => middleOf(`.react-flow__node[aria-label^="${name}"]`)),
    );
    const line = await middleOf('[data-couple]');
    const strokes = () => page.locator('svg[class*="underLayer"] path').count();
    const before = await strokes();
    await page.touchscreen.tap((one!.x + two!.x) / 2, line.y);
    await chooseInBar('Séparés');
    await expect.poll(strokes).toBe(before + 1);
    const card = page.getByRole('region', { name: /^Fiche/ });
    expect(await card.count()).toBe(0);
    await chooseInBar('Modifier');
    await expect.poll(() => card.getByLabel('Année 1').isVisible()).toBe(true);
    await card.getByRole('button', { name: /^Fermer la fiche/ }).tap();
    await letGo();
    await undo();
    await expect.poll(strokes).toBe(before);
  });

  it.each(['Sandrine', 'Samir', 'Le Pont'])('a pinch that begins on %s moves nobody', async (name) => {
    await expectNothingMoved(() => middleOf(`.react-flow__node[aria-label^="${name}"]`));
    await letGo();
  });

  it.each(['Karim Haddad', 'Lina'])(
    'whoever the card is of, %s, stays in sight when a keyboard comes up under it',
    async (name) => {
      await hands.figure(name).tap();
      await chooseInBar('Modifier');
      await page.getByLabel('Nom', { exact: true }).waitFor();
      await page.setViewportSize({ width: 820, height: 700 });
      const hidden = async (): Promise<number> => {
        const sheet = await page.locator('.react-flow').boundingBox();
        const sign = await hands.figure(name).boundingBox();
        return Math.max(sheet!.y - sign!.y, sign!.y + sign!.height - sheet!.y - sheet!.height);
      };
      await expect.poll(hidden).toBeLessThan(0);
      await page.setViewportSize(TABLET.viewport);
      await page.getByRole('button', { name: /^Fermer la fiche/ }).tap();
      await hands.still();
      await letGo();
    },
  );

  it('a loop of the lasso begins on somebody too, and drags nobody away', async () => {
    const tools = page.getByRole('toolbar', { name: 'Outils' });
    const lasso = tools.getByRole('button', { name: 'Lasso', exact: true });
    if (!(await lasso.isVisible())) await tools.getByRole('button', { name: 'Plus' }).tap();
    await lasso.tap();
    const before = await drawn();
    const from = await middleOf('.react-flow__node[aria-label^="Karim"]');
    const to = await middleOf('.react-flow__node[aria-label^="Sandrine"]');
    const [left, right] = [Math.min(from.x, to.x) - 40, Math.max(from.x, to.x) + 40];
    await touch('touchStart', [from]);
    for (const [x, y] of [
      [right, from.y - 30],
      [right, from.y + 30],
      [left, from.y + 30],
      [left, from.y - 30],
      [right, from.y - 30],
    ] as const)
      await touch('touchMove', [{ x, y }]);
    await touch('touchEnd', []);
    await page.getByRole('toolbar', { name: '2 signes choisis' }).waitFor();
    expect(await drawn()).toEqual(before);
    await page.getByRole('button', { name: 'Terminer' }).tap();
    await letGo();
  });

  it('a home is drawn in one undo, and a pinch that begins on its line moves nothing', async () => {
    const surround = async (): Promise<void> => {
      // Who is in hand would be surrounded already, and a tap would let go of them.
      await page.keyboard.press('Escape');
      const tools = page.getByRole('toolbar', { name: 'Outils' });
      const tool = tools.getByRole('button', { name: 'Foyer', exact: true });
      if (!(await tool.isVisible())) await tools.getByRole('button', { name: 'Plus' }).tap();
      await tool.tap();
      for (const name of ['Sandrine Morel', 'Lina']) await hands.figure(name).tap();
      await page.getByRole('button', { name: /^Entourer/ }).tap();
      await page.getByRole('button', { name: 'Terminer' }).tap();
    };
    await expectOneUndo(surround);
    await surround();
    await letGo();
    const sandrine = await hands.figure('Sandrine Morel').boundingBox();
    await expectNothingMoved(() =>
      Promise.resolve({ x: sandrine!.x - 8, y: sandrine!.y + sandrine!.height }),
    );
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });
});
