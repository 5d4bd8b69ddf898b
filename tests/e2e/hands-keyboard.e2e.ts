import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ARROWS, COLLEAGUES, COLOURS, FIGURES, INSTITUTION, RELATIVES } from './drawn-by-hand';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn, type SheetHands } from './sheet-hands';

describe('with the keyboard alone', () => {
  let visit: Visit;
  let hands: SheetHands;
  let page: Page;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
    ({ page } = visit);
    hands = handsOn(page);
    await page.getByRole('button', { name: /^Nouvelle feuille/ }).press('Enter');
    await page.getByRole('region', { name: 'Feuille' }).waitFor();
  });
  afterAll(async () => {
    await visit.close();
  });

  const focusedName = () =>
    page.evaluate(
      () => document.activeElement?.closest('.react-flow__node')?.getAttribute('aria-label') ?? '',
    );
  /** Tab, until it stops on somebody. */
  const goTo = async (name: string): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      if ((await focusedName()).startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  const write = async (name: string): Promise<void> => {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    // The keyboard goes on from whoever was drawn.
    await expect.poll(focusedName).toMatch(new RegExp(`^${name}`));
  };
  /** Shift+F10 opens the bar, arrows walk it. */
  const chooseInBar = async (name: string): Promise<void> => {
    await page.keyboard.press('Shift+F10');
    const bar = page.getByRole('toolbar', { name: /^Que faire de/ });
    await bar.getByRole('button').first().waitFor();
    for (let step = 0; step < 12; step += 1) {
      const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (here === name) break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
  };

  it('the twelve first figures of the sitting are drawn', async () => {
    await hands.press('(', 'Enter');
    await write(INSTITUTION);
    await hands.press('Escape');
    for (const name of COLLEAGUES) {
      await goTo(INSTITUTION);
      await chooseInBar('Pro');
      await write(name);
    }
    await hands.press('*', 'Enter');
    await write('Sandrine Morel');
    await hands.press('Escape');
    for (const [of, button, name] of RELATIVES) {
      await goTo(of);
      await chooseInBar(button);
      await write(name);
    }
    for (const name of FIGURES) await expect.poll(() => hands.figure(name).count()).toBe(1);
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(FIGURES.length);
  });

  it('the eight first arrows are, and whoever is missing with them', async () => {
    for (const [kind, from, to] of ARROWS) {
      await hands.press('Escape', 'Escape', 'Escape');
      const isFirstThere = (await hands.figure(from).count()) > 0;
      if (isFirstThere) await goTo(from);
      await hands.press(kind === 'relay' ? '!' : '>');
      if (!isFirstThere) {
        await hands.press('Enter');
        await page.keyboard.type(from);
        // From the name to what it is, and on to « Pro ».
        await hands.press('Tab', 'Tab', 'Tab', 'ArrowRight', 'Shift+Tab', 'Shift+Tab', 'Enter');
      }
      if ((await hands.figure(to).count()) > 0) {
        await goTo(to);
        await hands.press('Enter');
      } else {
        await hands.press('Enter');
        await page.keyboard.type(to);
        await hands.press('Enter');
        await hands.figure(to).waitFor();
      }
    }
    await hands.press('Escape', 'Escape');
    await expect.poll(() => hands.arrows().count()).toBe(ARROWS.length);
    await expect.poll(() => hands.colours()).toEqual(COLOURS);
  });

  it('Tab walks the figures in reading order', async () => {
    await hands.press('Escape');
    await goTo('Josiane Morel');
    const walked: { readonly x: number; readonly y: number }[] = [];
    for (let step = 0; step < 4; step += 1) {
      const box = await page.locator(':focus').boundingBox();
      if (box !== null) walked.push({ x: box.x, y: box.y });
      await page.keyboard.press('Tab');
    }
    const isOnward = walked.every(({ x, y }, index) => {
      const before = walked[index - 1];
      return before === undefined || y > before.y + 20 || x > before.x;
    });
    expect(isOnward).toBe(true);
  });

  it('the ring of whoever is in a building is painted over its walls', async () => {
    await goTo(COLLEAGUES[0]);
    const rank = (selector: string) =>
      page.locator(selector).evaluate((layer) => Number(getComputedStyle(layer).zIndex));
    const focused = await rank('.react-flow__node:focus-visible');
    expect(focused).toBeGreaterThan(await rank('svg[class*="settledSigns"]'));
    expect(focused).toBeGreaterThan(await rank('svg[class*="freshSigns"]'));
    expect(focused).toBeLessThan(await rank('svg[class*="settledLayer"]'));
  });

  it('a letter begins a line about whoever is in hand', async () => {
    await goTo('Lina Haddad');
    await page.keyboard.type('Samir');
    expect(await hands.line.inputValue()).toBe('Lina Haddad > Samir');
    await hands.press('Escape');
  });

  it('never complained', () => {
    expect(visit.complaints).toEqual([]);
  });
});
