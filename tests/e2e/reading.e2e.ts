import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Rect } from '../../src/layout/geometry';
import { inflate, overlaps } from '../../src/layout/rects';
import { LAPTOP, openTrace, TABLET, WALL, type Visit } from './open-trace';
import { paintedSigns } from './painted-signs';
import { handsOn, type SheetHands } from './sheet-hands';

const middleOf = async (sign: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await sign.boundingBox();
  if (box === null) throw new Error('it is not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
/** The sentence beside an arrow. */
const cardOn = (page: Page) => page.locator('[data-hue]');
const badge = (page: Page, index: number) => page.locator('[data-arrow]').nth(index);
const namesShown = (page: Page) =>
  page
    .locator('.react-flow__node')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')?.split(',')[0] ?? ''));
/** Those who are not softened. */
const strong = async (page: Page) =>
  (await paintedSigns(page))
    .filter(({ isSoftened }) => !isSoftened)
    .map(({ name }) => name.split(',')[0] ?? '');

async function openExample(visit: Visit): Promise<SheetHands> {
  const hands = handsOn(visit.page);
  await hands.example();
  return hands;
}

describe('reading with a mouse', () => {
  let visit: Visit;
  let hands: SheetHands;
  let page: Page;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    ({ page } = visit);
    hands = await openExample(visit);
  });
  afterAll(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
  const rest = async (sign: Locator): Promise<void> => {
    const { x, y } = await middleOf(sign);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
  };
  const away = async (): Promise<void> => {
    await page.mouse.move(720, 880);
    await expect.poll(async () => (await strong(page)).length).toBeGreaterThan(40);
  };

  it('a figure the mouse rests on keeps its arrows and their ends, and gives all back', async () => {
    await away();
    await rest(hands.figure('Yanis'));
    await expect.poll(async () => (await strong(page)).length).toBeLessThan(12);
    expect(await strong(page)).toEqual(
      expect.arrayContaining(['Fatou Ndiaye', 'Hugo Martin', 'Karim Haddad', 'Yanis Haddad']),
    );
    expect(await strong(page)).not.toContain('Thierry Lopes');
    await away();
  });

  it('a number opens its sentence, and closes it when the mouse leaves', async () => {
    await rest(badge(page, 3));
    await expect
      .poll(() => cardOn(page).innerText())
      .toContain('Sandrine Morel est activée par Fatou Ndiaye');
    await away();
    await expect.poll(() => cardOn(page).count()).toBe(0);
  });

  it('beside a figure in hand, its bar leaves its handles free, and a sentence that is read its bar', async () => {
    const roomOf = async (shown: Locator): Promise<Rect> => {
      const { x, y, width, height } = (await shown.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      return { x0: x, y0: y, x1: x + width, y1: y + height };
    };
    const toolbar = page.getByRole('toolbar', { name: /^Que faire/ });
    const dots = page.locator('[data-handle="connect"] circle:last-child');
    for (const name of ['Karim', 'Inès']) {
      await hands.figure(name).click({ position: { x: 12, y: 30 } });
      await toolbar.waitFor();
      const bar = await roomOf(toolbar);
      const handles = await Promise.all((await dots.all()).map(roomOf));
      expect(handles.map((handle) => overlaps(handle, bar))).toEqual([false, false, false, false]);
      for (const arrow of await page.locator('[data-arrow]').all()) {
        const number = await roomOf(arrow);
        // So near that without a bar the sentence would stand there.
        const isBeside = overlaps(inflate(number, 60), bar);
        const isUnder = [bar, ...handles].some((room) => overlaps(inflate(number, 12), room));
        if (!isBeside || isUnder) continue;
        await rest(arrow);
        await cardOn(page).waitFor();
        expect(overlaps(await roomOf(cardOn(page)), bar)).toBe(false);
        await page.mouse.move(720, 880);
        await expect.poll(() => cardOn(page).count()).toBe(0);
      }
      await hands.press('Escape', 'Escape');
    }
    await away();
  });

  it('does not soften while somebody types', async () => {
    await hands.line.click();
    await rest(hands.figure('Yanis'));
    // Longer than a mouse has to rest: what must not come cannot be waited for.
    await page.waitForTimeout(700);
    expect((await strong(page)).length).toBeGreaterThan(40);
    await hands.press('Escape');
    await hands.line.blur();
    await away();
  });

  it('around Yanis are his people only, until « Tout » or Escape', async () => {
    const everybody = (await namesShown(page)).length;
    await hands.figure('Yanis').click();
    await page
      .getByRole('toolbar', { name: /^Que faire de/ })
      .getByRole('button', { name: 'Plus' })
      .click();
    await page.getByRole('button', { name: 'Autour', exact: true }).click();
    await page.getByText('Autour de Yanis').waitFor();
    await expect.poll(async () => (await namesShown(page)).length).toBeLessThan(20);
    const shown = await namesShown(page);
    expect(shown).toEqual(
      expect.arrayContaining([
        'Yanis Haddad',
        'Sandrine Morel',
        'Hugo Martin',
        'Paul Grenier',
        'Collège des Marronniers',
      ]),
    );
    expect(shown).not.toContain('Zohra Haddad');
    await page.getByRole('button', { name: 'Tout', exact: true }).click();
    await expect.poll(async () => (await namesShown(page)).length).toBe(everybody);

    await hands.figure('Yanis').click();
    await hands.press('Alt+Enter');
    await page.getByText('Autour de Yanis').waitFor();
    await hands.press('Escape');
    await expect.poll(async () => (await namesShown(page)).length).toBe(everybody);
  });

  it('a line that is typed there is seen, and leaves the view when it goes elsewhere', async () => {
    await hands.figure('Yanis').click();
    await hands.press('Alt+Enter');
    await page.getByText('Autour de Yanis').waitFor();
    await hands.draw('Nadège > Karim : un repas');
    await expect.poll(() => page.getByText('Autour de Yanis').count()).toBe(0);
    await hands.figure('Nadège').waitFor();
    await hands.line.blur();
    await hands.press('Escape', 'Escape', 'Control+z');
    await away();
  });

  it('the overlaps are told in words, outlined, and filter the sheet; again, or Escape, clears', async () => {
    await page.getByRole('button', { name: 'Recouvrements' }).click();
    const lines = page
      .getByRole('list', { name: 'Champs de recouvrement de la feuille' })
      .getByRole('button');
    const first = lines.filter({ hasText: /^Des relais passent pour Yanis/ });
    await expect.poll(() => first.innerText()).toContain('entre 4\u00a0lieux');
    const hatched = page.locator('[fill="url(#overlap-hatch)"]');
    await first.hover();
    await expect.poll(() => hatched.count()).toBeGreaterThan(0);
    expect((await strong(page)).length).toBeGreaterThan(40);
    await first.click();
    await expect.poll(async () => (await strong(page)).length).toBeLessThan(12);
    await expect
      .poll(async () => {
        const sheet = await page.getByRole('region', { name: 'Feuille', exact: true }).boundingBox();
        const ground = await hatched.first().boundingBox();
        if (sheet === null || ground === null) return false;
        return (
          ground.x >= sheet.x &&
          ground.y >= sheet.y &&
          ground.x + ground.width <= sheet.x + sheet.width &&
          ground.y + ground.height <= sheet.y + sheet.height
        );
      })
      .toBe(true);
    expect(await strong(page)).toEqual(
      expect.arrayContaining(['Yanis Haddad', 'Hugo Martin', 'Paul Grenier']),
    );
    await first.click();
    await expect.poll(async () => (await strong(page)).length).toBeGreaterThan(40);
    await first.click();
    await hands.press('Escape');
    await expect.poll(async () => (await strong(page)).length).toBeGreaterThan(40);
    expect(await first.getAttribute('aria-pressed')).toBe('false');
  });

  it('those who were not yet called on are shown on demand, and no longer when the panel is closed', async () => {
    const plates = page.locator('rect[stroke-dasharray="0.5 6"]');
    await page.getByText('Les montrer sur la feuille').click();
    await expect.poll(() => plates.count()).toBe(5);
    await page.getByRole('button', { name: 'Fermer les champs de recouvrement' }).click();
    await expect.poll(() => plates.count()).toBe(0);
  });
});

describe('the loupe on a wall', () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...WALL });
    ({ page } = visit);
    await openExample(visit);
  });
  afterAll(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
  const glass = () => page.locator('[data-loupe]');
  /** Px on the screen of a name under the glass: its font, by how much the drawing is enlarged. */
  const nameSize = () =>
    glass().evaluate((element) => {
      const sizes = [...element.querySelectorAll<SVGTextElement>('text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      );
      return Math.max(...sizes);
    });

  it.each(['at the desk', 'before a room'])(
    'comes %s while its key is held, and goes with it',
    async (where) => {
      if (where === 'before a room') await page.keyboard.press('F9');
      await handsOn(page).still();
      const sandrine = page.locator('.react-flow__node[aria-label^="Sandrine"]');
      const { x, y } = await middleOf(sandrine);
      await page.mouse.move(x, y);
      await page.keyboard.down('F4');
      await glass().waitFor();
      await page.mouse.move(x + 2, y);
      expect(await nameSize()).toBeGreaterThanOrEqual(28);
      const middle = await middleOf(glass());
      expect(Math.hypot(middle.x - x - 2, middle.y - y)).toBeLessThan(2);
      const name = glass().locator('text', { hasText: /^Sandrine$/ });
      const under = await middleOf(name);
      expect(Math.hypot(under.x - middle.x, under.y - middle.y)).toBeLessThan(120);
      await page.keyboard.up('F4');
      await expect.poll(() => glass().count()).toBe(0);
    },
  );
});

describe('reading with fingers', () => {
  let visit: Visit;
  let hands: SheetHands;
  let page: Page;
  let fingers: CDPSession;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...TABLET });
    ({ page } = visit);
    await page.getByRole('button', { name: /^Exemple fictif/ }).tap();
    await page.locator('[data-colour]').first().waitFor();
    hands = handsOn(page);
    fingers = await visit.context.newCDPSession(page);
  });
  afterAll(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('a tap on a figure keeps its arrows; on the ground, everybody is back', async () => {
    await hands.figure('Yanis').tap();
    await expect.poll(async () => (await strong(page)).length).toBeLessThan(12);
    await hands.press('Escape', 'Escape');
    await expect.poll(async () => (await strong(page)).length).toBeGreaterThan(40);
  });

  it('a tap on a number opens its sentence', async () => {
    await badge(page, 2).tap();
    await expect
      .poll(() => cardOn(page).innerText())
      .toContain('Fatou Ndiaye (infirmière scolaire) est activée par');
    await hands.press('Escape', 'Escape');
    await expect.poll(() => cardOn(page).count()).toBe(0);
  });

  it('from the menu, the overlaps and the loupe, which one finger moves without moving the sheet', async () => {
    const menu = page.getByRole('button', { name: 'Autres actions' });
    await menu.tap();
    await page.getByRole('menuitem', { name: 'Loupe' }).tap();
    const glass = page.locator('[data-loupe]');
    await glass.waitFor();
    const viewport = page.locator('.react-flow__viewport');
    const before = await viewport.getAttribute('style');
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly { x: number; y: number }[],
    ) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await touch('touchStart', [{ x: 300, y: 700 }]);
    const start = await middleOf(glass);
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', [{ x: 300 + step * 20, y: 700 }]);
    const end = await middleOf(glass);
    await touch('touchEnd', []);
    expect(Math.round(end.x - start.x)).toBe(100);
    expect(end.y).toBeLessThan(700 - 46);
    expect(await viewport.getAttribute('style')).toBe(before);
    await hands.press('Escape');
    await expect.poll(() => glass.count()).toBe(0);
    await menu.tap();
    await page.getByRole('menuitem', { name: 'Champs de recouvrement' }).tap();
    await page.getByRole('list', { name: 'Champs de recouvrement de la feuille' }).waitFor();
  });
});
