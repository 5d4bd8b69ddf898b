import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findPdftotext } from '../../scripts/machine.mjs';
import { openTrace, WALL, LAPTOP, type Visit } from './open-trace';
import { paintedSigns } from './painted-signs';
import { handsOn } from './sheet-hands';

declare global {
  interface Window {
    /** Of each frame: when it began (ms since the Unix epoch), and whether the sheet was hidden in it. */
    sheetFrames: { readonly at: number; readonly isHidden: boolean }[];
    /** When a key was last pressed, ms since the Unix epoch. */
    pausedAt: number;
    /** Calls that would write something on this device. */
    writes: string[];
  }
}

describe('a projection in the same window', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...WALL, reducedMotion: 'reduce' });
    await openExample(visit);
  });
  afterAll(async () => {
    await visit.close();
  });

  it('is the sheet and its legend, with names of 18 px at least', async () => {
    const { page } = visit;
    await page.keyboard.press('F9');
    await expect.poll(() => page.getByRole('banner').count()).toBe(0);
    await expect.poll(async () => smallestName(page)).toBeGreaterThanOrEqual(17.99);
    const legend = await page.getByRole('list', { name: 'Légende' }).boundingBox();
    expect(legend?.height).toBeGreaterThanOrEqual(53);
    expect(legend?.height).toBeLessThan(60);
    expect(Math.round((legend?.y ?? 0) + (legend?.height ?? 0))).toBe(WALL.viewport.height);
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/Feuille du|Enregistré|Choisir|Fil de la séance/);
  });

  it('keeps names of 14 px at least when all is shown', async () => {
    const { page } = visit;
    await page.keyboard.press('Control+Digit0');
    await expect.poll(async () => smallestName(page)).toBeGreaterThanOrEqual(14);
  });

  it('grows the drawing and the words, without scaling the canvas by CSS', async () => {
    const { page } = visit;
    const legendType = () =>
      page
        .getByRole('list', { name: 'Légende' })
        .evaluate((list) => Number.parseFloat(getComputedStyle(list).fontSize));
    const [name, type] = [await smallestName(page), await legendType()];
    await page.keyboard.press('+');
    await expect.poll(async () => smallestName(page)).toBeGreaterThan(name * 1.15);
    expect(await legendType()).toBeCloseTo(type * 1.2, 1);
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).transform)).toBe('none');
    await page.keyboard.press('-');
  });

  it('walks through the parts of a sheet that is larger than the wall', async () => {
    const { page } = visit;
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    const seen = new Set<string>();
    for (let part = 0; part < 12; part += 1) {
      for (const name of await namesInSight(page)) seen.add(name);
      await page.keyboard.press('PageDown');
      await nextFrames(page);
    }
    expect([...seen].sort()).toEqual((await allNames(page)).sort());
    for (const key of ['-', '-', '-']) await page.keyboard.press(key);
    await page.keyboard.press('Control+Digit0');
  });

  it('hides its pointer and its buttons after a rest', async () => {
    const { page } = visit;
    const bar = page.getByRole('toolbar', { name: 'Projection' });
    const opacity = () => bar.evaluate((element) => getComputedStyle(element).opacity);
    await page.mouse.move(900, 500);
    await page.mouse.move(905, 505);
    await expect.poll(opacity).toBe('1');
    await expect.poll(opacity, { timeout: 5_000 }).toBe('0');
    const cursor = await page.locator('.react-flow__pane').evaluate((pane) => getComputedStyle(pane).cursor);
    expect(cursor).toBe('none');
  });

  it('calls the line over the legend, and offers nobody of another sheet', async () => {
    const { page } = visit;
    const { line } = handsOn(page);
    await page.keyboard.press('Space');
    await page.keyboard.type('Zoh');
    const box = await line.boundingBox();
    expect(box?.y).toBeGreaterThan(WALL.viewport.height - 64);
    expect(await page.getByRole('option', { name: /^Zohra/ }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect
      .poll(() =>
        line.evaluate((input) => input.closest<HTMLElement>('[class*="dock"]')?.matches(':focus-within')),
      )
      .toBe(false);
  });

  it('is blank in the frame after the key, unheard and unprinted', async () => {
    const { page } = visit;
    await watchFrames(page);
    await page.keyboard.press('F8');
    await expect
      .poll(() => page.evaluate(() => window.sheetFrames.some(({ isHidden }) => isHidden)))
      .toBe(true);
    expect(await shownAfterPause(page, await pausedAt(page))).toBe(0);
    const session = await visit.context.newCDPSession(page);
    const tree = await session.send('Accessibility.getFullAXTree');
    const names = tree.nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    expect(names.filter((name) => /Sandrine|Activation|Légende|Feuille/.test(name))).toEqual([]);
    expect(names).toContain('Pause');
    expect(await printedText(page)).not.toMatch(/Sandrine|vivent ensemble/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await nextFrames(page);
    expect(await isHidden(page)).toBe(true);
    await page.keyboard.press('Pause');
    expect(await isHidden(page)).toBe(false);
  });

  it('tells the five expressions, one at a time', async () => {
    const { page } = visit;
    await page.mouse.move(900, 400);
    await page.getByRole('button', { name: 'Les cinq expressions' }).click();
    const dialog = page.getByRole('dialog', { name: 'Les cinq expressions' });
    expect(await dialog.innerText()).toContain('Parlons comme si');
    await page.keyboard.press('ArrowRight');
    expect(await dialog.innerText()).toContain('Que ne voulez-vous pas');
    const size = await dialog
      .locator('p')
      .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    expect(size).toBeGreaterThan(60);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
  });

  it('ends with its key, and never complained', async () => {
    const { page } = visit;
    await page.keyboard.press('F9');
    await page.getByRole('toolbar', { name: 'Outils' }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});

describe('a wall on a second screen', () => {
  let visit: Visit;
  let wall: Page;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP, reducedMotion: 'reduce' });
    await openExample(visit);
    await visit.page.getByRole('button', { name: 'Autres actions' }).click();
    [wall] = await Promise.all([
      visit.context.waitForEvent('page'),
      visit.page.getByRole('menuitem', { name: 'Projeter sur un second écran' }).click(),
    ]);
    await wall.setViewportSize(WALL.viewport);
    await wall.locator('[data-colour]').first().waitFor({ state: 'attached' });
  });
  afterAll(async () => {
    await visit.close();
  });

  it('opens blank, at an address that says nothing', async () => {
    expect(await isHidden(wall)).toBe(true);
    expect(wall.url()).toBe(`${inject('address')}?wall`);
    expect(await wall.title()).toBe('Tracé');
    expect(await wall.getByRole('dialog', { name: 'Pause' }).isVisible()).toBe(true);
    expect(await wall.locator('[data-colour]').first().isVisible()).toBe(false);
  });

  it('is shown from the laptop, and shows what is in hand there', async () => {
    const { page } = visit;
    await page.keyboard.press('F8');
    await expect.poll(() => wall.locator('[data-colour]').first().isVisible()).toBe(true);
    expect(await page.getByRole('toolbar', { name: 'Outils' }).isVisible()).toBe(true);
    expect(await smallestName(wall)).toBeGreaterThanOrEqual(14);
    await handsOn(page).figure('Yanis').click();
    await expect.poll(() => handsOn(wall).figure('Yanis').getAttribute('class')).toContain('selected');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('is not what the menu of the browser prints', async () => {
    const printed = await printedText(wall);
    expect(printed).toMatch(/Exporter.*PDF/);
    expect(printed).not.toMatch(/Sandrine|vivent ensemble/);
  });

  it('shows a line while it is typed, and what it drew', async () => {
    const { page } = visit;
    const { line } = handsOn(page);
    await line.fill('Capucine f 2020');
    const painted = wall.locator('svg text', { hasText: /^Capucine$/ });
    await expect.poll(() => painted.count()).toBe(1);
    await line.fill('');
    await expect.poll(() => painted.count()).toBe(0);
    await handsOn(page).draw('Capucine f 2020');
    await expect.poll(() => handsOn(wall).figure('Capucine').count()).toBe(1);
    await line.blur();
  });

  it('tells the sentence of the arrow in hand in large type', async () => {
    const { page } = visit;
    await page.locator('[data-colour]').first().focus();
    await page.keyboard.press('Enter');
    const told = wall.getByText(/^1\. Sandrine Morel est activée par Laurent Thomas/);
    await expect.poll(() => told.count()).toBe(1);
    const size = await told.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    expect(size).toBeGreaterThan(30);
    await page.keyboard.press('Escape');
    await expect.poll(() => told.count()).toBe(0);
  });

  it('follows the laptop’s view, or stays', async () => {
    const { page } = visit;
    const viewOf = (of: Page) => of.locator('.react-flow__viewport').evaluate(({ style }) => style.transform);
    const before = await viewOf(wall);
    await page.keyboard.press('+');
    await expect.poll(() => viewOf(wall)).not.toBe(before);
    await page.getByRole('checkbox', { name: 'Le mur suit' }).uncheck();
    await page.getByRole('region', { name: 'Feuille' }).focus();
    await nextFrames(wall);
    const stays = await viewOf(wall);
    await page.keyboard.press('-');
    await handsOn(page).draw('Basile h 2021');
    await expect.poll(() => handsOn(wall).figure('Basile').count()).toBe(1);
    expect(await viewOf(wall)).toBe(stays);
    await page.getByRole('checkbox', { name: 'Le mur suit' }).check();
    await expect.poll(() => viewOf(wall)).not.toBe(stays);
    await handsOn(page).line.blur();
  });

  it('has the laptop’s loupe, and its two sittings side by side, while it follows', async () => {
    const { page } = visit;
    const glass = wall.locator('[data-loupe]');
    const placeOf = () => glass.first().evaluate(({ style }) => style.transform);
    await page.getByRole('button', { name: /^Loupe/ }).click();
    const room = (await page.getByRole('region', { name: 'Feuille' }).boundingBox())!;
    await page.mouse.move(room.x + room.width / 2, room.y + room.height / 2);
    await expect.poll(() => glass.count()).toBe(1);
    const middle = await placeOf();
    await page.mouse.move(room.x + room.width / 3, room.y + room.height / 2);
    await expect.poll(placeOf).not.toBe(middle);
    await page.keyboard.press('Escape');
    await expect.poll(() => glass.count()).toBe(0);
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Séances' }).click();
    await page.getByRole('button', { name: 'Nouvelle séance' }).click();
    await page
      .getByRole('button', { name: /^17 mars 2026/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Côte à côte' }).click();
    const panes = ['Avant', 'Après'].map((name) => wall.getByRole('region', { name, exact: true }));
    await expect.poll(() => panes[1]!.locator('[data-colour]').count()).toBe(41);
    await expect.poll(() => panes[0]!.locator('[data-colour]').count()).toBe(41);
    expect(await smallestName(wall)).toBeGreaterThanOrEqual(14);
    await page.getByRole('checkbox', { name: 'Le mur suit' }).uncheck();
    await expect.poll(() => panes[0]!.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Le mur suit' }).check();
    await expect.poll(() => panes[0]!.count()).toBe(1);
    await page.getByRole('button', { name: 'Revenir à une seule feuille' }).click();
    await expect.poll(() => panes[0]!.count()).toBe(0);
    await page.getByRole('button', { name: 'Fermer les séances' }).click();
  });

  it('is blank in the frame after the key, on either side', async () => {
    const { page } = visit;
    for (const pressed of [page, wall]) {
      await watchFrames(wall);
      await watchFrames(pressed);
      await pressed.keyboard.press('F8');
      await expect.poll(() => isHidden(wall)).toBe(true);
      await expect
        .poll(() => wall.evaluate(() => window.sheetFrames.some((frame) => frame.isHidden)))
        .toBe(true);
      expect(await shownAfterPause(wall, await pausedAt(pressed))).toBe(0);
      expect(await isHidden(page)).toBe(false);
      await page.getByRole('button', { name: /^Montrer au mur/ }).click();
      await expect.poll(() => isHidden(wall)).toBe(false);
    }
  });

  it('forgets when the laptop is loaded anew, and finds it again in a pause', async () => {
    const { page } = visit;
    await handsOn(page).saved();
    await page.reload();
    expect(await isHidden(wall)).toBe(true);
    await expect.poll(() => wall.locator('.react-flow__node').count()).toBe(0);
    await page
      .getByRole('list', { name: 'Sur cet appareil' })
      .getByRole('button', { name: /^(Ouvrir|Reprendre)/ })
      .click();
    await expect
      .poll(() => wall.locator('.react-flow__node').count(), { timeout: 10_000 })
      .toBeGreaterThan(0);
    expect(await isHidden(wall)).toBe(true);
  });

  it('never wrote anything, and goes with the sheet', async () => {
    const { page } = visit;
    expect(await wall.evaluate(() => window.writes)).toEqual([]);
    expect(await page.evaluate(() => window.writes)).not.toEqual([]);
    const closed = wall.waitForEvent('close');
    await page.getByRole('button', { name: /^Tracé/ }).click();
    await closed;
    expect(visit.complaints).toEqual([]);
  });
});

async function openExample({ context, page }: Visit): Promise<void> {
  await context.addInitScript(watchPage);
  await page.reload();
  await handsOn(page).example();
}

async function isHidden(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-sheet-hidden'));
}

/** Px on the screen of the smallest first line of a label. */
async function smallestName(page: Page): Promise<number> {
  return Math.min(...(await labels(page)).map(({ px }) => px));
}

async function allNames(page: Page): Promise<string[]> {
  return (await labels(page)).map(({ name }) => name);
}

async function namesInSight(page: Page): Promise<string[]> {
  return (await labels(page)).filter(({ inSight }) => inSight).map(({ name }) => name);
}

async function labels(page: Page) {
  const { width, legend } = await page.evaluate(() => ({
    width: innerWidth,
    legend: document.querySelector('main > :last-child')?.getBoundingClientRect().top ?? innerHeight,
  }));
  return (await paintedSigns(page)).map(({ name, px, words }) => ({
    name,
    px,
    inSight: words.left >= 0 && words.right <= width && words.top >= 0 && words.bottom <= legend,
  }));
}

async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** Writes down, of each frame from now on, whether the sheet is hidden in it. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = () => performance.timeOrigin + performance.now();
    window.sheetFrames = [];
    const look = () => {
      const arrow = document.querySelector('[data-colour] path');
      const isHidden = arrow === null || getComputedStyle(arrow).visibility === 'hidden';
      window.sheetFrames.push({ at: now(), isHidden });
      if (window.sheetFrames.length < 2_000) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function pausedAt(page: Page): Promise<number> {
  return page.evaluate(() => window.pausedAt);
}

/** Frames in which the sheet could still be seen, from the key on. */
async function shownAfterPause(page: Page, pressed: number): Promise<number> {
  return page.evaluate(
    (at) => window.sheetFrames.filter((frame) => frame.at > at && !frame.isHidden).length,
    pressed,
  );
}

async function printedText(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trace-print-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf());
  const text = execFileSync(findPdftotext(), ['-layout', file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text;
}

/**
 * Before the page itself: hears every key first, and counts the calls with which a page of ours could write.
 */
function watchPage(): void {
  window.addEventListener(
    'keydown',
    () => {
      window.pausedAt = performance.timeOrigin + performance.now();
    },
    true,
  );
  window.writes = [];
  const count = (owner: object, name: string): void => {
    const { [name]: original } = owner as Record<string, unknown>;
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      value(this: unknown, ...given: unknown[]) {
        window.writes.push(name);
        return Reflect.apply(original, this, given) as unknown;
      },
    });
  };
  count(Storage.prototype, 'setItem');
  count(IDBFactory.prototype, 'open');
  count(CacheStorage.prototype, 'open');
  count(StorageManager.prototype, 'getDirectory');
}
